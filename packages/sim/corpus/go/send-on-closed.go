// Closing before the other side has sent.
//> engines graph
//> raises panic
//> prints "sent\n"
package main

import "fmt"

func main() {
	ch := make(chan int, 1)
	done := make(chan bool)
	go func() {
		ch <- 1
		fmt.Println("sent")
		done <- true
	}()
	close(ch)
	<-done
}
