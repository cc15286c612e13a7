// A range over a map that another goroutine fills.
//> engines graph
//> says "fatal error: concurrent map iteration and map write\n"
//> prints "1\n"
package main

import "fmt"

func main() {
	ages := map[string]int{"ann": 31}
	go func() { ages["ben"] = 27 }()
	n := 0
	for range ages {
		n++
		if n == 1 {
			break
		}
	}
	fmt.Println(n)
}
