/** Packages runtime, log, testing, errgroup, bufio, reflect, unsafe, os/signal, runtime/debug: what programs use of them. */
export const runtime = `
package runtime

const (
	GOOS     = "linux"
	GOARCH   = "amd64"
	Compiler = "gc"
)

type Error interface {
	error
	RuntimeError()
}

func Gosched()
func Goexit()
func NumGoroutine() int
func version() string

func GOMAXPROCS(n int) int { return 8 }
func NumCPU() int          { return 8 }
func GC()                  {}
func Version() string      { return version() }
func KeepAlive(x any)      {}
func LockOSThread()        {}
func UnlockOSThread()      {}
func NumCgoCall() int64    { return 0 }

type MemStats struct {
	Alloc, TotalAlloc, Sys, Mallocs, Frees, HeapAlloc, HeapSys, HeapIdle, HeapInuse, HeapObjects, StackInuse, StackSys uint64
	NumGC                                                                                                        uint32
}

func ReadMemStats(m *MemStats) {}
`

export const log = `
package log

import (
	"fmt"
	"io"
	"os"
)

const (
	Ldate = 1 << iota
	Ltime
	Lmicroseconds
	Llongfile
	Lshortfile
	LUTC
	Lmsgprefix
	LstdFlags = Ldate | Ltime
)

func stamp(flags int) string

type Logger struct {
	out    io.Writer
	prefix string
	flags  int
}

var std = &Logger{os.Stderr, "", LstdFlags}

func New(out io.Writer, prefix string, flag int) *Logger { return &Logger{out, prefix, flag} }
func Default() *Logger                                   { return std }

func (l *Logger) write(s string) {
	if len(s) == 0 || s[len(s)-1] != '\\n' {
		s += "\\n"
	}
	if l.flags&Lmsgprefix != 0 {
		s = stamp(l.flags) + l.prefix + s
	} else {
		s = l.prefix + stamp(l.flags) + s
	}
	if f, ok := l.out.(*os.File); ok {
		f.WriteString(s)
		return
	}
	l.out.Write([]byte(s))
}

func (l *Logger) SetPrefix(prefix string)   { l.prefix = prefix }
func (l *Logger) Prefix() string            { return l.prefix }
func (l *Logger) SetFlags(flag int)         { l.flags = flag }
func (l *Logger) Flags() int                { return l.flags }
func (l *Logger) SetOutput(w io.Writer)     { l.out = w }
func (l *Logger) Print(v ...any)            { l.write(fmt.Sprint(v...)) }
func (l *Logger) Println(v ...any)          { l.write(fmt.Sprintln(v...)) }
func (l *Logger) Printf(format string, v ...any) { l.write(fmt.Sprintf(format, v...)) }
func (l *Logger) Fatal(v ...any)            { l.write(fmt.Sprint(v...)); os.Exit(1) }
func (l *Logger) Fatalln(v ...any)          { l.write(fmt.Sprintln(v...)); os.Exit(1) }
func (l *Logger) Fatalf(format string, v ...any) { l.write(fmt.Sprintf(format, v...)); os.Exit(1) }
func (l *Logger) Panic(v ...any)            { s := fmt.Sprint(v...); l.write(s); panic(s) }
func (l *Logger) Panicln(v ...any)          { s := fmt.Sprintln(v...); l.write(s); panic(s) }
func (l *Logger) Panicf(format string, v ...any) { s := fmt.Sprintf(format, v...); l.write(s); panic(s) }

func SetPrefix(prefix string)          { std.prefix = prefix }
func Prefix() string                   { return std.prefix }
func SetFlags(flag int)                { std.flags = flag }
func Flags() int                       { return std.flags }
func SetOutput(w io.Writer)            { std.out = w }
func Writer() io.Writer                { return std.out }
func Print(v ...any)                   { std.write(fmt.Sprint(v...)) }
func Println(v ...any)                 { std.write(fmt.Sprintln(v...)) }
func Printf(format string, v ...any)   { std.write(fmt.Sprintf(format, v...)) }
func Fatal(v ...any)                   { std.write(fmt.Sprint(v...)); os.Exit(1) }
func Fatalln(v ...any)                 { std.write(fmt.Sprintln(v...)); os.Exit(1) }
func Fatalf(format string, v ...any)   { std.write(fmt.Sprintf(format, v...)); os.Exit(1) }
func Panic(v ...any)                   { s := fmt.Sprint(v...); std.write(s); panic(s) }
func Panicln(v ...any)                 { s := fmt.Sprintln(v...); std.write(s); panic(s) }
func Panicf(format string, v ...any)   { s := fmt.Sprintf(format, v...); std.write(s); panic(s) }
`

export const testing = `
package testing

import (
	"fmt"
	"os"
	"runtime"
	"sync"
)

type TB interface {
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Cleanup(f func())
}

type T struct {
	mu       sync.Mutex
	name     string
	logs     string
	failed   bool
	skipped  bool
	done     chan bool
	parent   *T
	over     bool
	cleanups []func()
}

func (t *T) Name() string { return t.name }
func (t *T) Helper()      {}
func (t *T) Parallel()    {}
func (t *T) Cleanup(f func()) { t.cleanups = append(t.cleanups, f) }

// A test that is over hands its notes to the one that ran it; when all are over, noting is a fault.
func (t *T) note(s string) {
	if len(s) == 0 || s[len(s)-1] != '\\n' {
		s += "\\n"
	}
	for to := t; to != nil; to = to.parent {
		if to.keep("    " + s) {
			return
		}
	}
	panic("Log in goroutine after " + t.name + " has completed: " + s[:len(s)-1])
}

func (t *T) keep(s string) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.over {
		return false
	}
	t.logs += s
	return true
}

func (t *T) Log(args ...any)                   { t.note(fmt.Sprintln(args...)) }
func (t *T) Logf(format string, args ...any)   { t.note(fmt.Sprintf(format, args...)) }
func (t *T) Error(args ...any)                 { t.note(fmt.Sprintln(args...)); t.Fail() }
func (t *T) Errorf(format string, args ...any) { t.note(fmt.Sprintf(format, args...)); t.Fail() }
func (t *T) Fatal(args ...any)                 { t.note(fmt.Sprintln(args...)); t.FailNow() }
func (t *T) Fatalf(format string, args ...any) { t.note(fmt.Sprintf(format, args...)); t.FailNow() }
func (t *T) Skip(args ...any)                  { t.note(fmt.Sprintln(args...)); t.SkipNow() }
func (t *T) Skipf(format string, args ...any)  { t.note(fmt.Sprintf(format, args...)); t.SkipNow() }

func (t *T) Fail() {
	t.mu.Lock()
	t.failed = true
	t.mu.Unlock()
}

func (t *T) Failed() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.failed
}

func (t *T) FailNow() {
	t.Fail()
	runtime.Goexit()
}

func (t *T) SkipNow() {
	t.skipped = true
	runtime.Goexit()
}

func (t *T) Run(name string, f func(t *T)) bool {
	sub := &T{name: t.name + "/" + name, parent: t, done: make(chan bool)}
	sub.run(f)
	if sub.failed {
		t.Fail()
	}
	t.logs += sub.logs
	return !sub.failed
}

func (t *T) run(f func(t *T)) {
	go func() {
		defer func() {
			for i := len(t.cleanups) - 1; i >= 0; i-- {
				t.cleanups[i]()
			}
			t.mu.Lock()
			t.over = true
			t.mu.Unlock()
			t.done <- true
		}()
		f(t)
	}()
	<-t.done
}

type B struct {
	T
	N int
}

func (b *B) ResetTimer()   {}
func (b *B) StartTimer()   {}
func (b *B) StopTimer()    {}
func (b *B) ReportAllocs() {}

type M struct{ run func() int }

func (m *M) Run() int { return m.run() }

func Short() bool   { return false }
func Verbose() bool { return false }

func runTests(names []string, tests []func(t *T)) int {
	failed := false
	for i, f := range tests {
		t := &T{name: names[i], done: make(chan bool)}
		t.run(f)
		if t.failed {
			failed = true
			fmt.Println("--- FAIL: " + t.name)
			fmt.Print(t.logs)
		}
	}
	if failed {
		fmt.Println("FAIL")
		return 1
	}
	fmt.Println("PASS")
	return 0
}

func Main(names []string, tests []func(t *T)) {
	if code := runTests(names, tests); code != 0 {
		os.Exit(code)
	}
}
`

export const errgroup = `
package errgroup

import (
	"context"
	"sync"
)

type Group struct {
	cancel func(error)
	wg     sync.WaitGroup
	sem    chan struct{}
	once   sync.Once
	err    error
}

func WithContext(ctx context.Context) (*Group, context.Context) {
	inner, cancel := context.WithCancelCause(ctx)
	return &Group{cancel: cancel}, inner
}

func (g *Group) done() {
	if g.sem != nil {
		<-g.sem
	}
	g.wg.Done()
}

func (g *Group) Wait() error {
	g.wg.Wait()
	if g.cancel != nil {
		g.cancel(g.err)
	}
	return g.err
}

func (g *Group) start(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.done()
		if err := f(); err != nil {
			g.once.Do(func() {
				g.err = err
				if g.cancel != nil {
					g.cancel(g.err)
				}
			})
		}
	}()
}

func (g *Group) Go(f func() error) {
	if g.sem != nil {
		g.sem <- struct{}{}
	}
	g.start(f)
}

func (g *Group) TryGo(f func() error) bool {
	if g.sem != nil {
		select {
		case g.sem <- struct{}{}:
		default:
			return false
		}
	}
	g.start(f)
	return true
}

func (g *Group) SetLimit(n int) {
	if n < 0 {
		g.sem = nil
		return
	}
	if len(g.sem) != 0 {
		panic("errgroup: modify limit while goroutines in the group are still active")
	}
	g.sem = make(chan struct{}, n)
}
`

export const bufio = `
package bufio

import (
	"errors"
	"io"
	"strings"
	"unicode/utf8"
)

var ErrTooLong = errors.New("bufio.Scanner: token too long")

type Writer struct {
	w   io.Writer
	buf string
}

func NewWriter(w io.Writer) *Writer                { return &Writer{w: w} }
func NewWriterSize(w io.Writer, size int) *Writer  { return &Writer{w: w} }
func (b *Writer) Write(p []byte) (int, error)      { return b.WriteString(string(p)) }
func (b *Writer) WriteByte(c byte) error           { _, err := b.WriteString(string([]byte{c})); return err }
func (b *Writer) WriteRune(r rune) (int, error)    { return b.WriteString(string(r)) }
func (b *Writer) Buffered() int                    { return len(b.buf) }
func (b *Writer) WriteString(s string) (int, error) {
	b.buf += s
	for len(b.buf) >= 4096 {
		part := b.buf[:4096]
		b.buf = b.buf[4096:]
		if _, err := io.WriteString(b.w, part); err != nil {
			return 0, err
		}
	}
	return len(s), nil
}
func (b *Writer) Flush() error {
	if b.buf == "" {
		return nil
	}
	s := b.buf
	b.buf = ""
	_, err := io.WriteString(b.w, s)
	return err
}

type Reader struct {
	r    io.Reader
	buf  string
	done error
}

func NewReader(r io.Reader) *Reader                { return &Reader{r: r} }
func NewReaderSize(r io.Reader, size int) *Reader  { return &Reader{r: r} }

func (b *Reader) fill() {
	p := make([]byte, 512)
	n, err := b.r.Read(p)
	b.buf += string(p[:n])
	b.done = err
}

func (b *Reader) ReadString(delim byte) (string, error) {
	for {
		if i := strings.IndexByte(b.buf, delim); i >= 0 {
			s := b.buf[:i+1]
			b.buf = b.buf[i+1:]
			return s, nil
		}
		if b.done != nil {
			s := b.buf
			b.buf = ""
			return s, b.done
		}
		b.fill()
	}
}

func (b *Reader) ReadByte() (byte, error) {
	for b.buf == "" {
		if b.done != nil {
			return 0, b.done
		}
		b.fill()
	}
	c := b.buf[0]
	b.buf = b.buf[1:]
	return c, nil
}

func (b *Reader) ReadRune() (r rune, size int, err error) {
	for b.buf == "" {
		if b.done != nil {
			return 0, 0, b.done
		}
		b.fill()
	}
	r, size = utf8.DecodeRuneInString(b.buf)
	b.buf = b.buf[size:]
	return r, size, nil
}

func (b *Reader) Read(p []byte) (n int, err error) {
	if b.buf == "" {
		if b.done != nil {
			return 0, b.done
		}
		b.fill()
	}
	n = copy(p, b.buf)
	b.buf = b.buf[n:]
	return n, nil
}

type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	if i := strings.IndexByte(string(data), '\\n'); i >= 0 {
		line := data[:i]
		if i > 0 && line[i-1] == '\\r' {
			line = line[:i-1]
		}
		return i + 1, line, nil
	}
	if atEOF {
		return len(data), data, nil
	}
	return 0, nil, nil
}

func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start := 0
	for start < len(data) && space(data[start]) {
		start++
	}
	for i := start; i < len(data); i++ {
		if space(data[i]) {
			return i + 1, data[start:i], nil
		}
	}
	if atEOF && len(data) > start {
		return len(data), data[start:], nil
	}
	return start, nil, nil
}

func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	_, size := utf8.DecodeRune(data)
	return size, data[:size], nil
}

func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[:1], nil
}

func space(c byte) bool { return c == ' ' || c == '\\t' || c == '\\n' || c == '\\r' || c == '\\v' || c == '\\f' }

type Scanner struct {
	r     io.Reader
	split SplitFunc
	data  []byte
	token []byte
	eof   bool
	err   error
}

func NewScanner(r io.Reader) *Scanner            { return &Scanner{r: r, split: ScanLines} }
func (s *Scanner) Split(split SplitFunc)         { s.split = split }
func (s *Scanner) Buffer(buf []byte, max int)    {}
func (s *Scanner) Text() string                  { return string(s.token) }
func (s *Scanner) Bytes() []byte                 { return s.token }
func (s *Scanner) Err() error                    { return s.err }

func (s *Scanner) Scan() bool {
	for {
		if len(s.data) > 0 || s.eof {
			advance, token, err := s.split(s.data, s.eof)
			if err != nil {
				s.err = err
				return false
			}
			s.data = s.data[advance:]
			if token != nil {
				s.token = token
				return true
			}
			if s.eof {
				s.token = nil
				return false
			}
		}
		p := make([]byte, 512)
		n, err := s.r.Read(p)
		s.data = append(s.data, p[:n]...)
		if err != nil {
			s.eof = true
			if err != io.EOF && err.Error() != "EOF" {
				s.err = err
			}
		}
	}
}
`

export const reflect = `
package reflect

type Type interface {
	String() string
	Name() string
	Kind() Kind
}

type Kind uint

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

const Ptr = Pointer

var kindNames = []string{"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr", "float32", "float64", "complex64", "complex128", "array", "chan", "func", "interface", "map", "ptr", "slice", "string", "struct", "unsafe.Pointer"}

func (k Kind) String() string { return kindNames[k] }

type rtype struct {
	text, name string
	kind       Kind
}

func (t rtype) String() string { return t.text }
func (t rtype) Name() string   { return t.name }
func (t rtype) Kind() Kind     { return t.kind }

func describe(i any) (text, name string, kind int)
func deepEqual(x, y any) bool

func TypeOf(i any) Type {
	if i == nil {
		return nil
	}
	text, name, kind := describe(i)
	return rtype{text, name, Kind(kind)}
}

func DeepEqual(x, y any) bool { return deepEqual(x, y) }
`

export const signal = `
package signal

import "os"

func listen()

func Notify(c chan<- os.Signal, sig ...os.Signal) { listen() }
func Stop(c chan<- os.Signal)                     {}
func Ignore(sig ...os.Signal)                     {}
`

export const syscall = `
package syscall

type Signal int

func (s Signal) Signal() {}
func (s Signal) String() string {
	if s == SIGINT {
		return "interrupt"
	}
	return "terminated"
}

const (
	SIGHUP  Signal = 1
	SIGINT  Signal = 2
	SIGQUIT Signal = 3
	SIGKILL Signal = 9
	SIGTERM Signal = 15
)
`

export const debug = `
package debug

func SetGCPercent(percent int) int   { return 100 }
func SetMaxThreads(threads int) int  { return 10000 }
func FreeOSMemory()                  {}
func PrintStack()                    {}
func Stack() []byte                  { return nil }
`
