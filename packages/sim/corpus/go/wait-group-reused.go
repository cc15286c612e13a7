// A WaitGroup may be used again once Wait has returned.
//> outcomes 1
//> prints "1 2\n2 6\n"
//> race-free
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	total := 0
	var mu sync.Mutex
	for round := 1; round <= 2; round++ {
		for i := 0; i < 2; i++ {
			wg.Add(1)
			go func(n int) {
				defer wg.Done()
				mu.Lock()
				total += n
				mu.Unlock()
			}(round)
		}
		wg.Wait()
		fmt.Println(round, total)
	}
}
