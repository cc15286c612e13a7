// The runtime's errors have types of their own.
//> outcomes 1
package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v\n", name, r)
			if e, ok := r.(error); ok {
				fmt.Printf("  error %T %q\n", e, e.Error())
			}
		}
	}()
	f()
}

func main() {
	try("close twice", func() { c := make(chan int); close(c); close(c) })
	try("close nil", func() { var c chan int; close(c) })
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("index", func() { s := []int{1}; i := 5; _ = s[i] })
	try("slice", func() { s := []int{1}; i := 5; _ = s[1:i] })
	try("slice2", func() { s := []int{1, 2, 3}; i, j := 3, 2; _ = s[i:j] })
	try("nil map", func() { var m map[string]int; m["a"] = 1 })
	try("div", func() { z := 0; fmt.Println(1 / z) })
	try("nil ptr", func() { var p *struct{ x int }; fmt.Println(p.x) })
	try("assert", func() { var x any = "s"; fmt.Println(x.(int)) })
	try("assert nil", func() { var x any; fmt.Println(x.(fmt.Stringer)) })
	try("assert iface", func() { var x any = 3; fmt.Println(x.(fmt.Stringer)) })
	try("make", func() { n := -1; _ = make([]int, n) })
	try("unhash", func() { m := map[any]int{}; m[[]int{1}] = 2 })
	try("cmp", func() { var a, b any = []int{1}, []int{1}; fmt.Println(a == b) })
	try("str", func() { s := "abc"; i := 3; _ = s[i] })
	try("nil func", func() { var f func(); f() })
}
