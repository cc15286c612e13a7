// The same with atomics: typed and by function.
//> outcomes 1
//> prints "4 4\n"
//> race-free
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var a int64
	var b atomic.Int32
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			atomic.AddInt64(&a, 2)
			b.Add(2)
		}()
	}
	wg.Wait()
	fmt.Println(atomic.LoadInt64(&a), b.Load())
}
