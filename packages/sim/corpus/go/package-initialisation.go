// Package variables are initialised by need, then init functions run in order.
//> outcomes 1
//> prints "double 3\ntable\nfirst init 7 6 3\nsecond init 7\nmain 100\n"
package main

import "fmt"

var a = b + 1
var b = double(c)
var c = 3

var table = func() map[string]int {
	fmt.Println("table")
	return map[string]int{"a": a}
}()

func double(n int) int {
	fmt.Println("double", n)
	return n * 2
}

func init() { fmt.Println("first init", a, b, c) }
func init() {
	c = 100
	fmt.Println("second init", table["a"])
}

func main() { fmt.Println("main", c) }
