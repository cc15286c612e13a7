// What cannot be compared.
//> refused 12:14 invalid operation: a == b (slice can only be compared to nil)
//> refused 14:14 invalid operation: f == f (func can only be compared to nil)
//> refused 15:12 invalid map key type []int
//> refused 17:14 invalid operation: 1 == "1" (mismatched types untyped int and untyped string)
package main

import "fmt"

func main() {
	a, b := []int{1}, []int{1}
	fmt.Println(a == b)
	f := func() {}
	fmt.Println(f == f)
	var m map[[]int]int
	fmt.Println(m)
	fmt.Println(1 == "1")
}
