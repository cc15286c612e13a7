// Embedding, promotion, method values and expressions, assertions, type switches, comparing interfaces. The output is what Go 1.19 prints.
//> semantics go1.19
//> outcomes 1
//> prints "box 4\nbox 4\nround dot 3\ncrate round spot {{crate} 2}\n4 100 crate\nfind: no key true key true true true\nnil integer 3 integer 4 string of 3 error find: no key slice 1 func 9 float64 main.square\nfalse true true true\n\"\" false\nHELLO 5 7\ninterface conversion: interface {} is int, not string\nruntime error: comparing uncomparable type []int\n"
//> race-free
package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

type shape interface {
	Area() float64
	Name() string
}
type base struct{ name string }

func (b base) Name() string      { return b.name }
func (b *base) Rename(n string)  { b.name = n }

type square struct {
	base
	side float64
}

func (s square) Area() float64 { return s.side * s.side }

type circle struct {
	*base
	r float64
}

func (c circle) Area() float64 { return 3 * c.r * c.r }
func (c circle) Name() string  { return "round " + c.base.Name() }

type notFound struct{ key string }

func (e *notFound) Error() string { return "no " + e.key }

func find(key string) error {
	if key == "" {
		return nil
	}
	return fmt.Errorf("find: %w", &notFound{key})
}

func kind(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("integer %v", x)
	case string:
		return "string of " + fmt.Sprint(len(x))
	case error:
		return "error " + x.Error()
	case fmt.Stringer:
		return "stringer " + x.String()
	case []int:
		return fmt.Sprint("slice ", len(x))
	case func() int:
		return fmt.Sprint("func ", x())
	default:
		return fmt.Sprintf("%T", x)
	}
}

type upper struct{ w io.Writer }

func (u upper) Write(p []byte) (int, error) { return u.w.Write([]byte(strings.ToUpper(string(p)))) }

func main() {
	s := square{base{"box"}, 2}
	c := circle{&base{"dot"}, 1}
	for _, sh := range []shape{s, &s, c} {
		fmt.Println(sh.Name(), sh.Area())
	}
	s.Rename("crate")
	c.Rename("spot")
	fmt.Println(s.Name(), c.Name(), s)
	area := s.Area
	s.side = 10
	fmt.Println(area(), square.Area(s), (*square).Name(&s))
	err := find("key")
	var nf *notFound
	fmt.Println(err, errors.As(err, &nf), nf.key, errors.Is(err, nf), errors.Unwrap(err) == error(nf), find("") == nil)
	fmt.Println(kind(nil), kind(3), kind(int64(4)), kind("abc"), kind(err), kind([]int{1}), kind(func() int { return 9 }), kind(2.5), kind(s))
	var a, b any = 1, 1.0
	fmt.Println(a == b, a == any(1), any(s) == any(s), any("x") != any("y"))
	if v, ok := a.(string); !ok {
		fmt.Printf("%q %v\n", v, ok)
	}
	var sb strings.Builder
	fmt.Fprintf(upper{&sb}, "hello %d", 5)
	fmt.Println(sb.String(), sb.Len())
	defer func() {
		fmt.Println(recover())
		defer func() { fmt.Println(recover()) }()
		fmt.Println(any([]int{1}) == any([]int{1}))
	}()
	fmt.Println(a.(string))
}
