// fmt.Sprintf into panic; goexit code 2.
//> outcomes 1
//> prints "2\n"
//> raises panic
//> says "panic: no such key: \"a\""
package main

import "fmt"

func must(m map[string]int, k string) int {
	v, ok := m[k]
	if !ok {
		panic(fmt.Sprintf("no such key: %q", k))
	}
	return v
}

func main() {
	m := map[string]int{"b": 2}
	fmt.Println(must(m, "b"))
	fmt.Println(must(m, "a"))
}
