// Each goroutine writes to its own place of a slice: no race, one result.
//> outcomes 1
//> prints "[0 1 4]\n"
//> race-free
package main

import (
	"fmt"
	"sync"
)

func main() {
	out := make([]int, 3)
	var wg sync.WaitGroup
	for i := range out {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			out[i] = i * i
		}(i)
	}
	wg.Wait()
	fmt.Println(out)
}
