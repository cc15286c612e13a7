// TryLock never waits.
//> engines graph
//> prints "got it\n"
//> prints "busy\n"
//> race-free
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	done := make(chan bool)
	go func() {
		mu.Lock()
		mu.Unlock()
		done <- true
	}()
	if mu.TryLock() {
		fmt.Println("got it")
		mu.Unlock()
	} else {
		fmt.Println("busy")
	}
	<-done
}
