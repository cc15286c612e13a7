// Two ready cases: either may be taken, and the other value stays.
//> outcomes 2
//> prints "a then b\n"
//> prints "b then a\n"
package main

import "fmt"

func main() {
	a, b := make(chan string, 1), make(chan string, 1)
	a <- "a"
	b <- "b"
	select {
	case x := <-a:
		fmt.Println(x, "then", <-b)
	case x := <-b:
		fmt.Println(x, "then", <-a)
	}
}
