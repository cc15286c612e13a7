// WaitGroup.Go counts and starts in one.
//> needs go1.25
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
	var wg sync.WaitGroup
	var n atomic.Int32
	for range 3 {
		wg.Go(func() { n.Add(1) })
	}
	wg.Wait()
	fmt.Println(n.Load())
}
