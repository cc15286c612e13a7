// A second read lock waits behind a waiting writer: recursive reading deadlocks.
//> engines graph
//> deadlocks
//> prints "read twice\n"
package main

import (
	"fmt"
	"sync"
)

func main() {
	var rw sync.RWMutex
	done := make(chan bool)
	go func() {
		rw.Lock()
		rw.Unlock()
		done <- true
	}()
	rw.RLock()
	rw.RLock()
	fmt.Println("read twice")
	rw.RUnlock()
	rw.RUnlock()
	<-done
}
