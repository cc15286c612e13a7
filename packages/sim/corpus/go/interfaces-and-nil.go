// An interface holding a nil pointer is not nil; equality of interfaces compares type and value.
//> outcomes 1
//> prints "false fault\ntrue false true\n4 square(2) square(2)\ntrue false\n2\ninterface conversion: *errors.errorString is not fmt.Stringer: missing method String\n"
package main

import (
	"errors"
	"fmt"
)

type fault struct{}

func (*fault) Error() string { return "fault" }

func bad() error {
	var f *fault
	return f
}

type shape interface {
	area() float64
}
type named interface {
	shape
	fmt.Stringer
}
type square struct{ side float64 }

func (s square) area() float64   { return s.side * s.side }
func (s square) String() string  { return fmt.Sprintf("square(%g)", s.side) }

func main() {
	fmt.Println(bad() == nil, bad())
	var a, b any = 1, 1
	var c any = int64(1)
	fmt.Println(a == b, a == c, a != nil)
	var n named = square{2}
	var s shape = n
	fmt.Println(s.area(), n, s)
	_, ok := s.(fmt.Stringer)
	_, ok2 := s.(interface{ perimeter() float64 })
	fmt.Println(ok, ok2)
	if q, ok := s.(square); ok {
		fmt.Println(q.side)
	}
	defer func() { fmt.Println(recover()) }()
	var e error = errors.New("x")
	fmt.Println(e.(fmt.Stringer))
}
