// Try again until nobody came between: nothing gets lost without a lock.
//> outcomes 1
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var value atomic.Int32

func add(by int32) {
	for {
		seen := value.Load()
		if value.CompareAndSwap(seen, seen+by) {
			return
		}
	}
}

func main() {
	var wg sync.WaitGroup
	for _, by := range []int32{1, 10} {
		wg.Go(func() { add(by) })
	}
	wg.Wait()
	fmt.Println(value.Load())
}
