// Readers hold a RWMutex together: both may be inside at once.
//> engines graph
//> prints "1\n"
//> prints "2\n"
//> race-free
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var rw sync.RWMutex
	var inside, most int32
	var wg sync.WaitGroup
	var mu sync.Mutex
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			rw.RLock()
			n := atomic.AddInt32(&inside, 1)
			mu.Lock()
			if n > most {
				most = n
			}
			mu.Unlock()
			atomic.AddInt32(&inside, -1)
			rw.RUnlock()
		}()
	}
	wg.Wait()
	fmt.Println(most)
}
