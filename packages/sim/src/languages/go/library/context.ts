/** Package context, on sync, time and channels. A cancelled parent cancels its children in the same call. */
export const source = `
package context

import (
	"errors"
	"sync"
	"time"
)

type Context interface {
	Deadline() (deadline time.Time, ok bool)
	Done() <-chan struct{}
	Err() error
	Value(key any) any
}

type CancelFunc func()
type CancelCauseFunc func(cause error)

var Canceled = errors.New("context canceled")

type deadlineExceeded struct{}

func (deadlineExceeded) Error() string   { return "context deadline exceeded" }
func (deadlineExceeded) Timeout() bool   { return true }
func (deadlineExceeded) Temporary() bool { return true }

var DeadlineExceeded error = deadlineExceeded{}

type emptyCtx struct{ name string }

func (*emptyCtx) Deadline() (deadline time.Time, ok bool) { return }
func (*emptyCtx) Done() <-chan struct{}                   { return nil }
func (*emptyCtx) Err() error                              { return nil }
func (*emptyCtx) Value(key any) any                       { return nil }
func (e *emptyCtx) String() string                        { return e.name }

var background = &emptyCtx{"context.Background"}
var todo = &emptyCtx{"context.TODO"} // the text that Go prints for it, and no work left over

func Background() Context { return background }
func TODO() Context       { return todo } // a function of Go's package context, for callers with no context to hand on yet

type cancelCtx struct {
	parent      Context
	mu          sync.Mutex
	done        chan struct{}
	err         error
	cause       error
	children    []*cancelCtx
	deadline    time.Time
	hasDeadline bool
	timer       *time.Timer
	after       func()
}

type ctxKey int

var selfKey ctxKey

func (c *cancelCtx) Deadline() (deadline time.Time, ok bool) {
	if c.hasDeadline {
		return c.deadline, true
	}
	return c.parent.Deadline()
}

func (c *cancelCtx) Done() <-chan struct{} { return c.done }

func (c *cancelCtx) Err() error {
	c.mu.Lock()
	err := c.err
	c.mu.Unlock()
	return err
}

func (c *cancelCtx) Value(key any) any {
	if key == &selfKey {
		return c
	}
	return c.parent.Value(key)
}

func (c *cancelCtx) String() string {
	name := nameOf(c.parent)
	if c.hasDeadline {
		return name + ".WithDeadline(" + c.deadline.String() + " [" + time.Until(c.deadline).String() + "])"
	}
	return name + ".WithCancel"
}

type stringer interface{ String() string }

func nameOf(c Context) string {
	if s, ok := c.(stringer); ok {
		return s.String()
	}
	return typeName(c)
}

func typeName(value any) string

// shown is a key or a value where a context is printed: the text of a string or of what has one, else its type.
func shown(value any) string {
	switch v := value.(type) {
	case stringer:
		return v.String()
	case string:
		return v
	case nil:
		return "<nil>"
	}
	return typeName(value)
}

func (c *cancelCtx) cancel(remove bool, err, cause error) {
	if cause == nil {
		cause = err
	}
	c.mu.Lock()
	if c.err != nil {
		c.mu.Unlock()
		return
	}
	c.err = err
	c.cause = cause
	close(c.done)
	for _, child := range c.children {
		child.cancel(false, err, cause)
	}
	c.children = nil
	timer := c.timer
	c.timer = nil
	c.mu.Unlock()
	if timer != nil {
		timer.Stop()
	}
	if c.after != nil {
		go c.after()
	}
	if remove {
		if p, ok := c.parent.Value(&selfKey).(*cancelCtx); ok {
			p.forget(c)
		}
	}
}

func (c *cancelCtx) forget(child *cancelCtx) {
	c.mu.Lock()
	for i, other := range c.children {
		if other == child {
			c.children = append(c.children[:i:i], c.children[i+1:]...)
			break
		}
	}
	c.mu.Unlock()
}

func newCancel(parent Context) *cancelCtx {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	c := &cancelCtx{parent: parent, done: make(chan struct{})}
	done := parent.Done()
	if done == nil {
		return c
	}
	p, ok := parent.Value(&selfKey).(*cancelCtx)
	if ok && p.done == done {
		p.mu.Lock()
		if p.err != nil {
			err, cause := p.err, p.cause
			p.mu.Unlock()
			c.cancel(false, err, cause)
			return c
		}
		p.children = append(p.children, c)
		p.mu.Unlock()
		return c
	}
	go func() {
		select {
		case <-done:
			c.cancel(false, parent.Err(), Cause(parent))
		case <-c.done:
		}
	}()
	return c
}

func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := newCancel(parent)
	return c, func() { c.cancel(true, Canceled, nil) }
}

func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := newCancel(parent)
	return c, func(cause error) { c.cancel(true, Canceled, cause) }
}

func Cause(c Context) error {
	if p, ok := c.Value(&selfKey).(*cancelCtx); ok {
		p.mu.Lock()
		defer p.mu.Unlock()
		return p.cause
	}
	return c.Err()
}

func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if cur, ok := parent.Deadline(); ok && cur.Before(d) {
		return WithCancel(parent)
	}
	c := newCancel(parent)
	c.deadline = d
	c.hasDeadline = true
	left := time.Until(d)
	if left <= 0 {
		c.cancel(true, DeadlineExceeded, cause)
		return c, func() { c.cancel(false, Canceled, nil) }
	}
	c.mu.Lock()
	if c.err == nil {
		c.timer = time.AfterFunc(left, func() { c.cancel(true, DeadlineExceeded, cause) })
	}
	c.mu.Unlock()
	return c, func() { c.cancel(true, Canceled, nil) }
}

func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}

func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

func AfterFunc(ctx Context, f func()) (stop func() bool) {
	c := newCancel(ctx)
	c.after = f
	if c.Err() != nil {
		go f()
	}
	return func() bool {
		c.mu.Lock()
		stopped := c.err == nil
		if stopped {
			c.after = nil
		}
		c.mu.Unlock()
		if stopped {
			c.cancel(true, Canceled, nil)
		}
		return stopped
	}
}

type valueCtx struct {
	Context
	key, val any
}

func WithValue(parent Context, key, val any) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if key == nil {
		panic("nil key")
	}
	return &valueCtx{parent, key, val}
}

func (c *valueCtx) String() string {
	return nameOf(c.Context) + ".WithValue(" + shown(c.key) + ", " + shown(c.val) + ")"
}

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return c.Context.Value(key)
}

type withoutCancel struct{ parent Context }

func (withoutCancel) Deadline() (deadline time.Time, ok bool) { return }
func (withoutCancel) Done() <-chan struct{}                   { return nil }
func (withoutCancel) Err() error                              { return nil }
func (c withoutCancel) String() string { return nameOf(c.parent) + ".WithoutCancel" }
func (c withoutCancel) Value(key any) any {
	if key == &selfKey {
		return nil
	}
	return c.parent.Value(key)
}

func WithoutCancel(parent Context) Context { return withoutCancel{parent} }
`
