/** Package testing: a file of tests runs as a program. */
export const source = `
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
