// A buffered channel as a semaphore: never more than two inside.
//> outcomes 1
//> prints "true\n"
//> race-free
package main

import (
	"fmt"
	"sync"
)

func main() {
	tokens := make(chan struct{}, 2)
	var mu sync.Mutex
	inside, most := 0, 0
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			tokens <- struct{}{}
			mu.Lock()
			inside++
			if inside > most {
				most = inside
			}
			inside--
			mu.Unlock()
			<-tokens
		}()
	}
	wg.Wait()
	fmt.Println(most <= 2)
}
