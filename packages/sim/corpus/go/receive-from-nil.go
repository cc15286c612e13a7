// A nil channel is never ready.
//> outcomes 1
//> prints ""
//> deadlocks
package main

func main() {
	var ch chan int
	<-ch
}
