// Declared twice.
//> refused 12:23 x redeclared
//> refused 15:6 f redeclared in this block
//> refused 19:4 no new variables on left side of :=
//> refused 23:7 duplicate case 1 in expression switch
//> refused 25:29 duplicate key "k" in map literal
//> refused 26:18 duplicate index 0 in array or slice literal
package main

import "fmt"

type t struct{ x int; x string }

func f() {}
func f() {}

func main() {
	a := 1
	a := 2
	fmt.Println(a)
	switch a {
	case 1:
	case 1:
	}
	_ = map[string]int{"k": 1, "k": 2}
	_ = []int{0: 1, 0: 2}
}
