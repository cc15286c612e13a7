// The same without looking first: the signal may come before the wait.
//> prints "go\n"
//> deadlocks
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	go func() {
		mu.Lock()
		cond.Signal()
		mu.Unlock()
	}()
	mu.Lock()
	cond.Wait()
	mu.Unlock()
	fmt.Println("go")
}
