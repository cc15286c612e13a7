// Two goroutines exchange by one select each: who sends, and who receives, is open.
//> engines graph
//> prints "main sent\n"
//> prints "main got 2\n"
//> never deadlocks
package main

import "fmt"

func main() {
	ch := make(chan int)
	go func() {
		select {
		case ch <- 2:
		case <-ch:
		}
	}()
	select {
	case ch <- 1:
		fmt.Println("main sent")
	case n := <-ch:
		fmt.Println("main got", n)
	}
}
