// errors.Is and errors.As look through wrapped errors.
//> outcomes 1
//> prints "load: a: not found true true\ntrue a\nfalse false <nil>\ntrue true true\nfalse\nx: busy|x: busy|\"x: busy\"|x: busy\nplain 1 <nil>\n"
package main

import (
	"errors"
	"fmt"
)

var errNotFound = errors.New("not found")

type keyError struct {
	key string
	err error
}

func (e *keyError) Error() string { return e.key + ": " + e.err.Error() }
func (e *keyError) Unwrap() error { return e.err }

func find(k string) error { return &keyError{k, errNotFound} }

type temporary interface{ Temporary() bool }
type busy struct{}

func (busy) Error() string   { return "busy" }
func (busy) Temporary() bool { return true }
func (busy) Is(target error) bool { return target.Error() == "anything busy" }

func main() {
	err := fmt.Errorf("load: %w", find("a"))
	fmt.Println(err, errors.Is(err, errNotFound), errors.Unwrap(errors.Unwrap(err)) != nil)
	var k *keyError
	fmt.Println(errors.As(err, &k), k.key)
	fmt.Println(errors.Is(nil, errNotFound), errors.Is(err, nil), errors.Unwrap(errNotFound))
	var t temporary
	err = fmt.Errorf("x: %w", busy{})
	fmt.Println(errors.As(err, &t), t.Temporary(), errors.Is(err, errors.New("anything busy")))
	fmt.Println(errors.New("a") == errors.New("a"))
	fmt.Printf("%v|%s|%q|%+v\n", err, err, err, err)
	fmt.Println(fmt.Errorf("plain %d", 1), errors.Unwrap(fmt.Errorf("%v", busy{})))
}
