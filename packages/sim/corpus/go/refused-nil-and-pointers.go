// nil has no type; only addressable things have an address.
//> refused 11:7 use of untyped nil in assignment
//> refused 12:7 invalid operation: cannot take address of 1 (untyped int constant)
//> refused 13:14 cannot use nil as int value in variable declaration
//> refused 14:17 invalid operation: cannot indirect n (variable of type int)
package main

import "fmt"

func main() {
	x := nil
	p := &1
	var n int = nil
	fmt.Println(x, *n, p)
}
