// A mutex around every addition: nothing gets lost.
//> outcomes 1
package main

import (
	"fmt"
	"sync"
)

var (
	x    int
	lock sync.Mutex
)

func main() {
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 2 {
				lock.Lock()
				x++
				lock.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(x)
}
