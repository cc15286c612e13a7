// A worker that looks for quit beside its jobs: how much it does before it goes is open.
//> engines graph
//> outcomes 3
//> prints "0\n"
//> prints "1\n"
//> prints "2\n"
package main

import "fmt"

func main() {
	jobs := make(chan int, 2)
	quit := make(chan bool)
	done := make(chan int)
	go func() {
		n := 0
		for {
			select {
			case <-jobs:
				n++
			case <-quit:
				done <- n
				return
			}
		}
	}()
	jobs <- 1
	jobs <- 2
	close(quit)
	fmt.Println(<-done)
}
