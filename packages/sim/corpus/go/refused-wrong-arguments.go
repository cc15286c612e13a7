// Too many, too few, and of the wrong type.
//> refused 13:7 not enough arguments in call to add
//> refused 14:12 too many arguments in call to add
//> refused 15:6 cannot use "a" (untyped string constant) as int value in argument to add
//> refused 16:10 assignment mismatch: 2 variables but add returns 1 value
package main

import "fmt"

func add(a, b int) int { return a + b }

func main() {
	add(1)
	add(1, 2, 3)
	add("a", 2)
	x, y := add(1, 2)
	fmt.Println(x, y)
}
