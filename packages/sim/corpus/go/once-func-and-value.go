// OnceFunc, OnceValue and OnceValues make the call once and keep what it gave.
//> needs go1.21
//> outcomes 1
//> prints "work\n1 1\nparse\n2 <nil> 2 <nil>\nhello\n"
package main

import (
	"fmt"
	"sync"
)

func main() {
	value := sync.OnceValue(func() int { fmt.Println("work"); return 1 })
	fmt.Println(value(), value())
	both := sync.OnceValues(func() (int, error) { fmt.Println("parse"); return 2, nil })
	a, e := both()
	b, f := both()
	fmt.Println(a, e, b, f)
	greet := sync.OnceFunc(func() { fmt.Println("hello") })
	greet()
	greet()
}
