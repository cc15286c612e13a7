// The first receive from a channel of capacity one comes before the second send ends.
//> engines graph
//> outcomes 1
//> prints "2\n"
//> race-free
package main

import "fmt"

var shared int

func main() {
	limit := make(chan int, 1)
	done := make(chan bool)
	limit <- 1
	go func() {
		limit <- 1
		shared++
		done <- true
	}()
	shared++
	<-limit
	<-done
	fmt.Println(shared)
}
