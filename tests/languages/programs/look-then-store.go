// Each looks before it writes: both can see nothing, never can both see what the other wrote.
//> outcomes 3
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var x, y atomic.Int32
	var left, right int32
	var wg sync.WaitGroup
	wg.Go(func() {
		left = y.Load()
		x.Store(1)
	})
	wg.Go(func() {
		right = x.Load()
		y.Store(1)
	})
	wg.Wait()
	fmt.Println(left, right)
}
