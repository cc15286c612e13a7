// Load and Store are atomic each, but not together.
//> outcomes 2
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
	var n atomic.Int32
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			n.Store(n.Load() + 1)
		}()
	}
	wg.Wait()
	fmt.Println(n.Load())
}
