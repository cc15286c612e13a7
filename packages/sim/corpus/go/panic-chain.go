// A panic of a deferred call stands on the one that was on its way, stopped ones within it too.
//> outcomes 1
//> says "panic: first\n\tpanic: nested [recovered]\n\tpanic: third after nested\n\tpanic: second"
package main

import (
	"errors"
	"fmt"
)

type stackErr struct {
	msg string
	err error
}

func (s stackErr) Error() string { return s.msg }
func (s stackErr) Unwrap() error { return s.err }

func a() (err error) {
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(error); ok {
				err = stackErr{"a failed", e}
				return
			}
			panic(r)
		}
	}()
	b(nil)
	return nil
}

func b(p *int) { fmt.Println(*p) }

func main() {
	err := a()
	fmt.Println(err, errors.Unwrap(err))
	defer func() {
		panic("second")
	}()
	defer func() {
		defer func() {
			panic(fmt.Sprintf("third after %v", recover()))
		}()
		panic(errors.New("nested"))
	}()
	panic("first")
}
