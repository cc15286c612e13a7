// Taking a mutex that one already holds: stuck at once. The other goroutine can still be served before.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

func main() {
	var gate sync.Mutex
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		gate.Lock()
		fmt.Println("once")
		gate.Lock()
		fmt.Println("twice")
	}()
	go func() {
		defer wg.Done()
		gate.Lock()
		fmt.Println("other")
		gate.Unlock()
	}()
	wg.Wait()
}
