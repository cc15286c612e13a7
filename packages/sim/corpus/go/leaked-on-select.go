// Both cases of a select are out of reach.
//> engines graph
//> prints "end\n"
//> leaks 12 select
package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan int)
	go func() {
		select {
		case <-a:
		case b <- 1:
		}
	}()
	fmt.Println("end")
}
