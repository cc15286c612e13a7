// Each raises its flag and looks at the other's: with one memory for all, at least one sees the other.
//> outcomes 3
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var x, y atomic.Int32
	var seen [2]int32
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		x.Store(1)
		seen[0] = y.Load()
	}()
	go func() {
		defer wg.Done()
		y.Store(1)
		seen[1] = x.Load()
	}()
	wg.Wait()
	fmt.Println(seen[0], seen[1])
}
