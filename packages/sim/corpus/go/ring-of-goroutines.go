// A value goes once round a ring.
//> engines graph
//> outcomes 1
//> prints "4\n"
//> race-free
package main

import "fmt"

func main() {
	const n = 4
	first := make(chan int)
	in := first
	for i := 0; i < n; i++ {
		out := make(chan int)
		go func(from <-chan int, to chan<- int) { to <- <-from + 1 }(in, out)
		in = out
	}
	first <- 0
	fmt.Println(<-in)
}
