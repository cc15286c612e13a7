// A goroutine that forgot to unlock ends; the next one waits for the lock for ever.
//> engines graph
//> prints "end\n"
//> leaks 21 sync.Mutex.Lock
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	locked := make(chan bool)
	go func() {
		mu.Lock()
		close(locked)
	}()
	<-locked
	go func() {
		mu.Lock()
		defer mu.Unlock()
	}()
	fmt.Println("end")
}
