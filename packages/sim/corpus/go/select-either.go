// Two channels are ready: select takes either.
//> outcomes 2
//> prints "a"
//> prints "b"
package main

import "fmt"

func main() {
	a, b := make(chan string, 1), make(chan string, 1)
	a <- "a"
	b <- "b"
	select {
	case s := <-a:
		fmt.Print(s)
	case s := <-b:
		fmt.Print(s)
	}
}
