// A worker beats until it is told to stop: how often is open, the end is not.
//> engines graph
//> never deadlocks
//> prints "stopped\n"
//> prints "beat\nstopped\n"
package main

import (
	"fmt"
	"time"
)

func main() {
	stop := make(chan struct{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		select {
		case <-time.After(time.Millisecond):
			fmt.Println("beat")
			<-stop
		case <-stop:
		}
	}()
	time.Sleep(time.Millisecond)
	close(stop)
	<-done
	fmt.Println("stopped")
}
