// A loop of CompareAndSwap loses nothing.
//> engines graph
//> outcomes 1
//> prints "3\n"
//> race-free
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var n int32
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				old := atomic.LoadInt32(&n)
				if atomic.CompareAndSwapInt32(&n, old, old+1) {
					return
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(n)
}
