// One Signal for two who wait: one of them may never wake.
//> engines graph
//> deadlocks
//> prints "both\n"
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	ready := false
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			for !ready {
				cond.Wait()
			}
			mu.Unlock()
		}()
	}
	mu.Lock()
	ready = true
	cond.Signal()
	mu.Unlock()
	wg.Wait()
	fmt.Println("both")
}
