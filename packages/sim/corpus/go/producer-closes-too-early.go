// One of two producers closes the channel that the other one still uses.
//> engines graph
//> raises panic
//> says "panic: send on closed channel\n"
//> prints "2\n"
package main

import "fmt"

func main() {
	ch := make(chan int, 2)
	done := make(chan bool, 2)
	go func() {
		ch <- 1
		close(ch)
		done <- true
	}()
	go func() {
		ch <- 2
		done <- true
	}()
	<-done
	<-done
	fmt.Println(len(ch))
}
