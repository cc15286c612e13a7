// Durations print, divide and round; times of the calendar.
//> outcomes 1
//> prints "1h30m30.005s 1.508334722222222 90.50008333333334 5430.005 5430005\n1h31m0s 1h0m0s 1.5µs 0s -1s 2µs\n3s 250ms 60\n1h15m30.5s <nil>\ntime: invalid duration \"abc\"\n2024 February 29 Thursday 60 23 30\n24h0m0s true true true false true\n2024-02-28 23:30:00 2024-02-28T23:30:00Z Feb 28 11:30PM Wed\n2024-03-30 1709163000 1970\n0001-01-01 00:00:00 +0000 UTC 1 1 Monday -62135596800 0001-01-01T00:00:00Z\n1969-07-20 20:17:40.000000005 +0000 UTC 201 5 20 Jul 69 20:17 UTC\nMarch time.Duration 1000000000 Saturday\n"
package main

import (
	"fmt"
	"time"
)

func main() {
	d := 90*time.Minute + 30*time.Second + 5*time.Millisecond
	fmt.Println(d, d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds())
	fmt.Println(d.Round(time.Minute), d.Truncate(time.Hour), time.Duration(1500), time.Duration(0), -time.Second, 2*time.Microsecond)
	n := 3
	fmt.Println(time.Duration(n)*time.Second, time.Second/4, int(time.Minute/time.Second))
	p, err := time.ParseDuration("1h15m30.5s")
	fmt.Println(p, err)
	_, err = time.ParseDuration("abc")
	fmt.Println(err)
	t := time.Date(2024, time.February, 28, 23, 30, 0, 0, time.UTC)
	u := t.Add(24 * time.Hour)
	fmt.Println(u.Year(), u.Month(), u.Day(), u.Weekday(), u.YearDay(), u.Hour(), u.Minute())
	fmt.Println(u.Sub(t), u.After(t), t.Before(u), t.Equal(t), t.IsZero(), time.Time{}.IsZero())
	fmt.Println(t.Format("2006-01-02 15:04:05"), t.Format(time.RFC3339), t.Format("Jan 2 3:04PM Mon"))
	fmt.Println(t.AddDate(0, 1, 2).Format("2006-01-02"), t.Unix(), time.Unix(0, 0).UTC().Year())
	var never time.Time
	fmt.Println(never, never.Year(), never.YearDay(), never.Weekday(), never.Unix(), never.Format(time.RFC3339))
	old := time.Date(1969, time.July, 20, 20, 17, 40, 5, time.UTC)
	fmt.Println(old, old.YearDay(), old.Nanosecond(), old.Format(time.RFC822))
	fmt.Printf("%v %T %d %s\n", time.March, d, time.Second, time.Saturday)
}
