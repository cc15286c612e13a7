// Add inside the goroutine: Wait may come first.
//> engines graph
//> outcomes 2
//> prints "0\n"
//> prints "1\n"
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	var n int32
	go func() {
		wg.Add(1)
		defer wg.Done()
		atomic.AddInt32(&n, 1)
	}()
	wg.Wait()
	fmt.Println(atomic.LoadInt32(&n))
}
