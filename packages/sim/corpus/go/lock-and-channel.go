// One holds the lock and waits for the channel, the other waits for the lock before it sends.
//> engines graph
//> deadlocks
//> prints "sent\n"
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	ch := make(chan int)
	go func() {
		mu.Lock()
		ch <- 1
		mu.Unlock()
	}()
	mu.Lock()
	mu.Unlock()
	<-ch
	mu.Lock()
	fmt.Println("sent")
	select {
	case <-ch:
	default:
	}
	mu.Unlock()
	mu.Lock()
	go func() { mu.Lock() }()
	ch <- 2
}
