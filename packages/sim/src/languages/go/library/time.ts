/** Package time on the machine's virtual clock. Timers are native; a Duration prints as Go prints it. */
export const source = `
package time

type Duration int64

const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

func durationString(d int64) string
func parseDuration(s string) (d int64, problem string)

func (d Duration) String() string        { return durationString(int64(d)) }
func (d Duration) Nanoseconds() int64    { return int64(d) }
func (d Duration) Microseconds() int64   { return int64(d) / 1e3 }
func (d Duration) Milliseconds() int64   { return int64(d) / 1e6 }
func (d Duration) Seconds() float64      { return float64(d/Second) + float64(d%Second)/1e9 }
func (d Duration) Minutes() float64      { return float64(d/Minute) + float64(d%Minute)/(60*1e9) }
func (d Duration) Hours() float64        { return float64(d/Hour) + float64(d%Hour)/(60*60*1e9) }

func (d Duration) Abs() Duration {
	if d < 0 {
		return -d
	}
	return d
}

func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if r+r < m {
			return d + r
		}
		return d - m + r
	}
	if r+r < m {
		return d - r
	}
	return d + m - r
}

type parseError struct{ text string }

func (e *parseError) Error() string { return e.text }

func ParseDuration(s string) (Duration, error) {
	d, problem := parseDuration(s)
	if problem != "" {
		return 0, &parseError{problem}
	}
	return Duration(d), nil
}

type Month int
type Weekday int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

const (
	Layout = "01/02 03:04:05PM '06 -0700"
	ANSIC = "Mon Jan _2 15:04:05 2006"
	UnixDate = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822 = "02 Jan 06 15:04 MST"
	RFC822Z = "02 Jan 06 15:04 -0700"
	RFC850 = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123Z = "Mon, 02 Jan 2006 15:04:05 -0700"
	Stamp = "Jan _2 15:04:05"
	StampMicro = "Jan _2 15:04:05.000000"
	StampNano = "Jan _2 15:04:05.000000000"
	RFC3339  = "2006-01-02T15:04:05Z07:00"
	RFC1123  = "Mon, 02 Jan 2006 15:04:05 MST"
	Kitchen  = "3:04PM"
	DateTime = "2006-01-02 15:04:05"
	DateOnly = "2006-01-02"
	TimeOnly = "15:04:05"
	StampMilli = "Jan _2 15:04:05.000"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
)

var monthNames = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
var dayNames = []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

func (m Month) String() string   { return monthNames[m-1] }
func (d Weekday) String() string { return dayNames[d] }

type Location struct{ name string }

func (l *Location) String() string { return l.name }

var UTC = &Location{"UTC"}
var Local = &Location{"Local"}

type Time struct {
	ns  int64
	set bool
}

func now() int64
func formatTime(ns int64, set bool, layout string) string
func dateParts(ns int64, set bool) (year, month, day, hour, minute, second, nano, weekday, yearDay int)
func dateToNano(year, month, day, hour, minute, second, nano int) int64

func Now() Time                  { return Time{now(), true} }
func Since(t Time) Duration      { return Now().Sub(t) }
func Until(t Time) Duration      { return t.Sub(Now()) }
func Unix(sec, nsec int64) Time  { return Time{sec*1e9 + nsec, true} }
func UnixMilli(ms int64) Time    { return Time{ms * 1e6, true} }

func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	return Time{dateToNano(year, int(month), day, hour, min, sec, nsec), true}
}

func (t Time) AddDate(years, months, days int) Time {
	y, m, d, h, min, s, ns, _, _ := dateParts(t.ns, t.set)
	return Time{dateToNano(y+years, m+months, d+days, h, min, s, ns), true}
}

func (t Time) Sub(u Time) Duration {
	if t.set != u.set {
		if t.set {
			return 1<<63 - 1
		}
		return -1 << 63
	}
	return Duration(t.ns - u.ns)
}

func (t Time) Add(d Duration) Time      { return Time{t.ns + int64(d), t.set} }
func (t Time) After(u Time) bool        { return (t.set && !u.set) || (t.set == u.set && t.ns > u.ns) }
func (t Time) Before(u Time) bool       { return u.After(t) }
func (t Time) Equal(u Time) bool        { return t.set == u.set && t.ns == u.ns }
func (t Time) Compare(u Time) int {
	if t.Before(u) {
		return -1
	}
	if t.After(u) {
		return 1
	}
	return 0
}
func (t Time) IsZero() bool             { return !t.set }
func (t Time) Unix() int64 {
	if !t.set {
		return -62135596800
	}
	return t.ns / 1e9
}
func (t Time) UnixNano() int64          { return t.ns }
func (t Time) UnixMilli() int64         { return t.ns / 1e6 }
func (t Time) UnixMicro() int64         { return t.ns / 1e3 }
func (t Time) UTC() Time                { return t }
func (t Time) Local() Time              { return t }
func (t Time) Format(layout string) string { return formatTime(t.ns, t.set, layout) }
func (t Time) String() string           { return formatTime(t.ns, t.set, "2006-01-02 15:04:05.999999999 +0000 UTC") }
func (t Time) Truncate(d Duration) Time { return Time{t.ns - t.ns%int64(d), t.set} }
func (t Time) Date() (year int, month Month, day int) { return t.Year(), t.Month(), t.Day() }
func (t Time) Clock() (hour, min, sec int)            { return t.Hour(), t.Minute(), t.Second() }
func (t Time) Round(d Duration) Time {
	down := t.Truncate(d)
	if t.Sub(down)*2 < d {
		return down
	}
	return down.Add(d)
}
func (t Time) Year() int                { y, _, _, _, _, _, _, _, _ := dateParts(t.ns, t.set); return y }
func (t Time) Month() Month             { _, m, _, _, _, _, _, _, _ := dateParts(t.ns, t.set); return Month(m) }
func (t Time) Day() int                 { _, _, d, _, _, _, _, _, _ := dateParts(t.ns, t.set); return d }
func (t Time) Hour() int                { _, _, _, h, _, _, _, _, _ := dateParts(t.ns, t.set); return h }
func (t Time) Minute() int              { _, _, _, _, m, _, _, _, _ := dateParts(t.ns, t.set); return m }
func (t Time) Second() int              { _, _, _, _, _, s, _, _, _ := dateParts(t.ns, t.set); return s }
func (t Time) Nanosecond() int          { _, _, _, _, _, _, n, _, _ := dateParts(t.ns, t.set); return n }
func (t Time) Weekday() Weekday         { _, _, _, _, _, _, _, w, _ := dateParts(t.ns, t.set); return Weekday(w) }
func (t Time) YearDay() int             { _, _, _, _, _, _, _, _, d := dateParts(t.ns, t.set); return d }

func Sleep(d Duration)

// A timer of the machine: at its time it either sends on c without waiting, or starts f in a new goroutine.
func startTimer(at int64, period int64, c chan Time, f func()) int
func stopTimer(id int) bool
func drain(c chan Time)

type Timer struct {
	C  <-chan Time
	c  chan Time
	f  func()
	id int
}

func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	return &Timer{C: c, c: c, id: startTimer(now()+int64(d), 0, c, nil)}
}

func AfterFunc(d Duration, f func()) *Timer {
	return &Timer{f: f, id: startTimer(now()+int64(d), 0, nil, f)}
}

func (t *Timer) Stop() bool {
	if t.id == 0 {
		panic("time: Stop called on uninitialized Timer")
	}
	active := stopTimer(t.id)
	if t.c != nil {
		drain(t.c)
	}
	return active
}

func (t *Timer) Reset(d Duration) bool {
	if t.id == 0 {
		panic("time: Reset called on uninitialized Timer")
	}
	active := stopTimer(t.id)
	if t.c != nil {
		drain(t.c)
	}
	t.id = startTimer(now()+int64(d), 0, t.c, t.f)
	return active
}

func After(d Duration) <-chan Time { return NewTimer(d).C }

type Ticker struct {
	C  <-chan Time
	c  chan Time
	id int
}

func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := make(chan Time, 1)
	return &Ticker{C: c, c: c, id: startTimer(now()+int64(d), int64(d), c, nil)}
}

func (t *Ticker) Stop() { stopTimer(t.id) }

func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	stopTimer(t.id)
	t.id = startTimer(now()+int64(d), int64(d), t.c, nil)
}

func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
`
