// A panic runs the deferred calls; recover in one of them stops it; a panic in a deferred call takes its place.
//> outcomes 1
//> prints "<nil>\n42\ntrue\nsecond\ninner from deferred\nouter\ntoo deep\nassignment to entry in nil map\nruntime error: index out of range [3] with length 1\nruntime error: invalid memory address or nil pointer dereference\nruntime error: integer divide by zero\ninterface conversion: interface {} is string, not int\nruntime error: makeslice: len out of range\nruntime error: slice bounds out of range [:5] with capacity 2\nruntime error: invalid memory address or nil pointer dereference\n"
package main

import (
	"errors"
	"fmt"
)

func try(f func()) (got any) {
	defer func() { got = recover() }()
	f()
	return "fine"
}

var oops = errors.New("oops")

func replaced() {
	defer func() { panic("second") }()
	panic("first")
}

func nested() {
	defer func() {
		defer func() { fmt.Println("inner", recover()) }()
		panic("from deferred")
	}()
	panic("outer")
}

func useless() { recover() }

func main() {
	fmt.Println(try(func() {}))
	fmt.Println(try(func() { panic(42) }))
	fmt.Println(try(func() { panic(oops) }) == oops)
	fmt.Println(try(replaced))
	fmt.Println(try(nested))
	fmt.Println(try(func() {
		defer func() { useless() }()
		panic("too deep")
	}))
	fmt.Println(try(func() { var m map[string]int; m["a"] = 1 }))
	fmt.Println(try(func() { s := []int{1}; i := 3; fmt.Println(s[i]) }))
	fmt.Println(try(func() { var p *struct{ x int }; p.x = 1 }))
	fmt.Println(try(func() { a, b := 1, 0; fmt.Println(a / b) }))
	fmt.Println(try(func() { var x any = "s"; _ = x.(int) }))
	fmt.Println(try(func() { n := -1; _ = make([]int, n) }))
	fmt.Println(try(func() { s := []int{1, 2}; n := 5; _ = s[1:n] }))
	fmt.Println(try(func() { var f func(); f() }))
}
