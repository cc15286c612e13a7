// Each read and each write is indivisible, the two together are not: additions get lost all the same.
//> outcomes 3
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var x int32
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			atomic.StoreInt32(&x, atomic.LoadInt32(&x)+1)
		}()
	}
	wg.Wait()
	fmt.Println(atomic.LoadInt32(&x))
}
