// Everybody who waits is woken, in any order; who comes late sees the open gate.
//> outcomes 6
package main

import (
	"fmt"
	"sync"
)

func main() {
	var lock sync.Mutex
	var wg sync.WaitGroup
	gate := sync.NewCond(&lock)
	opened := false
	for _, name := range []string{"a", "b", "c"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			lock.Lock()
			defer lock.Unlock()
			for !opened {
				gate.Wait()
			}
			fmt.Println(name)
		}()
	}
	lock.Lock()
	opened = true
	gate.Broadcast()
	lock.Unlock()
	wg.Wait()
}
