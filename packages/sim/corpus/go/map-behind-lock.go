// The same map behind a lock: nothing overlaps.
//> outcomes 1
//> prints "2\n"
//> race-free
package main

import (
	"fmt"
	"sync"
)

func main() {
	seen := map[int]bool{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	put := func(k int) {
		defer wg.Done()
		mu.Lock()
		defer mu.Unlock()
		seen[k] = true
	}
	wg.Add(2)
	go put(1)
	go put(2)
	wg.Wait()
	fmt.Println(len(seen))
}
