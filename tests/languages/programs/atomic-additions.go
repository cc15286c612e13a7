// Adding as one indivisible operation: nothing gets lost.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var x atomic.Int64
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println("now", x.Add(1))
		}()
	}
	wg.Wait()
	fmt.Println("end", x.Load())
}
