/** Package testing: a file of tests runs as a program, as `go test` without flags runs it; a test takes no time. */
export const source = `
package testing

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
)

type TB interface {
	Cleanup(f func())
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
	Skipped() bool
}

type common struct {
	mu       sync.Mutex
	name     string
	logs     string
	failed   bool
	skipped  bool
	finished bool
	panicked bool
	over     bool
	parallel bool
	goesOn   bool
	parent   *common
	signal   chan bool
	barrier  chan bool
	subs     []*T
	names    map[string]int
	cleanups []func()
	helpers  string
}

type T struct {
	common
}

// caller is the line of the program that called, as FILE:LINE, but for the functions named; helper is the function that called.
func caller(but string) string
func helper() string

func (c *common) Name() string { return c.name }

func (c *common) Helper() {
	if name := helper() + "\\n"; !strings.Contains(c.helpers, name) {
		c.helpers += name
	}
}

func (c *common) Cleanup(f func()) { c.cleanups = append(c.cleanups, f) }

// A test that is over hands its notes to the one that ran it; when all are over, noting is a fault.
func (c *common) note(s string) {
	lines := "    " + caller(c.helpers) + ": " + strings.ReplaceAll(strings.TrimSuffix(s, "\\n"), "\\n", "\\n        ") + "\\n"
	for to := c; to != nil; to = to.parent {
		if to.keep(lines) {
			return
		}
	}
	panic("Log in goroutine after " + c.name + " has completed: " + strings.TrimSuffix(s, "\\n"))
}

func (c *common) keep(s string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.over {
		c.logs += s
	}
	return !c.over
}

func (c *common) Log(args ...any)                   { c.note(fmt.Sprintln(args...)) }
func (c *common) Logf(format string, args ...any)   { c.note(fmt.Sprintf(format, args...)) }
func (c *common) Error(args ...any)                 { c.note(fmt.Sprintln(args...)); c.Fail() }
func (c *common) Errorf(format string, args ...any) { c.note(fmt.Sprintf(format, args...)); c.Fail() }
func (c *common) Fatal(args ...any)                 { c.note(fmt.Sprintln(args...)); c.FailNow() }
func (c *common) Fatalf(format string, args ...any) { c.note(fmt.Sprintf(format, args...)); c.FailNow() }
func (c *common) Skip(args ...any)                  { c.note(fmt.Sprintln(args...)); c.SkipNow() }
func (c *common) Skipf(format string, args ...any)  { c.note(fmt.Sprintf(format, args...)); c.SkipNow() }

func (c *common) Fail() {
	if c.parent != nil {
		c.parent.Fail()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.over {
		panic("Fail in goroutine after " + c.name + " has completed")
	}
	c.failed = true
}

func (c *common) Failed() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.failed
}

func (c *common) FailNow() {
	c.Fail()
	c.finished = true
	runtime.Goexit()
}

func (c *common) SkipNow() {
	c.skipped = true
	c.finished = true
	runtime.Goexit()
}

func (c *common) Skipped() bool { return c.skipped }

func (c *common) runCleanups() {
	for len(c.cleanups) > 0 {
		last := c.cleanups[len(c.cleanups)-1]
		c.cleanups = c.cleanups[:len(c.cleanups)-1]
		last()
	}
}

// What a failed test has to say goes to the test that ran it, indented; from the outermost to standard output.
func (c *common) report() {
	c.mu.Lock()
	text := "--- FAIL: " + c.name + " (0.00s)\\n" + c.logs
	c.logs = ""
	c.mu.Unlock()
	if c.parent.parent == nil {
		fmt.Print(text)
		return
	}
	c.parent.keep("    " + strings.ReplaceAll(strings.TrimSuffix(text, "\\n"), "\\n", "\\n    ") + "\\n")
}

func (c *common) subName(name string) string {
	base := strings.ReplaceAll(name, " ", "_")
	if c.parent != nil {
		base = c.name + "/" + base
	}
	n := c.names[base]
	if c.names == nil {
		c.names = map[string]int{}
	}
	c.names[base]++
	if n == 0 && name != "" {
		return base
	}
	return fmt.Sprintf("%s#%02d", base, n)
}

func newTest(name string, parent *common) *T {
	return &T{common{name: name, parent: parent, goesOn: true, signal: make(chan bool, 1), barrier: make(chan bool)}}
}

func (t *T) Run(name string, f func(t *T)) bool {
	sub := newTest(t.subName(name), &t.common)
	go sub.run(f)
	if !<-sub.signal {
		runtime.Goexit()
	}
	return !sub.Failed()
}

// Parallel lets the test that ran this one go on, and waits until that one's function is over.
func (t *T) Parallel() {
	if t.parallel {
		panic("testing: t.Parallel called multiple times")
	}
	t.parallel = true
	t.parent.subs = append(t.parent.subs, t)
	t.signal <- true
	<-t.parent.barrier
}

func (t *T) run(f func(t *T)) {
	defer func() {
		if !t.panicked {
			t.signal <- t.goesOn
		}
	}()
	defer t.finish()
	defer func() {
		if len(t.subs) == 0 {
			t.runCleanups()
		}
	}()
	f(t)
	t.finished = true
}

func (t *T) finish() {
	problem := recover()
	if problem == nil && !t.finished {
		problem = t.endedAlone()
	}
	if problem != nil {
		t.Fail()
		t.runCleanups()
		t.panicked = true
		for c := &t.common; c.parent != nil; c = c.parent {
			c.report()
		}
		panic(problem)
	}
	if len(t.subs) > 0 {
		close(t.barrier)
		for _, sub := range t.subs {
			<-sub.signal
		}
		t.runCleanups()
	}
	if t.parent != nil && t.Failed() {
		t.report()
	}
	t.mu.Lock()
	t.over = true
	t.mu.Unlock()
}

// A goroutine that ended before its function did: for a parent's sake, or for no reason that counts.
func (t *T) endedAlone() any {
	problem := errors.New("test executed panic(nil) or runtime.Goexit")
	for p := t.parent; p != nil; p = p.parent {
		if p.finished {
			t.Errorf("%v: subtest may have called FailNow on a parent test", problem)
			t.goesOn = false
			return nil
		}
	}
	return problem
}

type B struct {
	common
	N int
}

type PB struct{}

func (pb *PB) Next() bool { return false }

func (b *B) ResetTimer()                           {}
func (b *B) StartTimer()                           {}
func (b *B) StopTimer()                            {}
func (b *B) ReportAllocs()                         {}
func (b *B) SetBytes(n int64)                      {}
func (b *B) SetParallelism(p int)                  {}
func (b *B) ReportMetric(n float64, unit string)   {}
func (b *B) Loop() bool                            { return false }
func (b *B) Run(name string, f func(b *B)) bool    { return true }
func (b *B) RunParallel(body func(pb *PB))         {}

type M struct {
	names []string
	tests []func(t *T)
	code  int
}

func (m *M) Run() int {
	root := newTest("", nil)
	root.run(func(t *T) {
		for i, f := range m.tests {
			t.Run(m.names[i], f)
		}
	})
	if len(m.tests) == 0 {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	if root.Failed() {
		fmt.Println("FAIL")
		m.code = 1
	} else {
		fmt.Println("PASS")
	}
	return m.code
}

func Short() bool   { return false }
func Verbose() bool { return false }

func Main(names []string, tests []func(t *T), around func(m *M)) {
	m := &M{names: names, tests: tests}
	if around == nil {
		m.Run()
	} else {
		around(m)
	}
	if m.code != 0 {
		os.Exit(m.code)
	}
}
`
