// Types do not mix.
//> refused 13:14 invalid operation: a + b (mismatched types int and float64)
//> refused 14:17 cannot use a (variable of type int) as string value in variable declaration
//> refused 16:16 cannot use 256 (untyped int constant) as uint8 value in variable declaration (overflows)
//> refused 17:17 invalid operation: "a" + 1 (mismatched types untyped string and untyped int)
package main

import "fmt"

func main() {
	var a int = 1
	var b float64 = 2
	fmt.Println(a + b)
	var s string = a
	fmt.Println(s)
	var u uint8 = 256
	fmt.Println(u, "a"+1)
}
