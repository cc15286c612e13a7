// append from two goroutines without a lock: one element may get lost.
//> engines graph
//> prints "1\n"
//> prints "2\n"
//> race out 20 20
package main

import (
	"fmt"
	"sync"
)

func main() {
	var out []int
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func(n int) {
			defer wg.Done()
			out = append(out, n)
		}(i)
	}
	wg.Wait()
	fmt.Println(len(out))
}
