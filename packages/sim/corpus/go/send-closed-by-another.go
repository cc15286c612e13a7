// The channel is closed while a sender waits: the sender panics.
//> engines graph
//> outcomes 1
//> prints ""
//> raises panic
//> says "panic: send on closed channel\n"
package main

import "time"

func main() {
	ch := make(chan int)
	go func() { ch <- 1 }()
	time.Sleep(5 * time.Millisecond)
	close(ch)
	select {}
}
