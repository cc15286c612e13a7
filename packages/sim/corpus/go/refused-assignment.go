// What cannot be assigned to.
//> refused 12:2 cannot assign to c (neither addressable nor a map index expression)
//> refused 14:2 cannot assign to struct field m["a"].n in map
//> refused 16:2 cannot assign to s[0] (neither addressable nor a map index expression)
//> refused 17:2 cannot assign to 1 (neither addressable nor a map index expression)
package main

import "fmt"

func main() {
	const c = 1
	c = 2
	m := map[string]struct{ n int }{}
	m["a"].n = 1
	s := "abc"
	s[0] = 'x'
	1 = 2
	fmt.Println(m, s)
}
