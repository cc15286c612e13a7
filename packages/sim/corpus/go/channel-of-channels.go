// A request carries the channel for its answer.
//> engines graph
//> outcomes 1
//> prints "1 4 9 \n"
//> race-free
package main

import "fmt"

type request struct {
	n      int
	answer chan<- int
}

func main() {
	requests := make(chan request)
	go func() {
		for r := range requests {
			r.answer <- r.n * r.n
		}
	}()
	for i := 1; i <= 3; i++ {
		answer := make(chan int)
		requests <- request{i, answer}
		fmt.Print(<-answer, " ")
	}
	close(requests)
	fmt.Println()
}
