// The first error is kept, the others are dropped.
//> engines graph
//> outcomes 2
//> prints "job 0 failed\n"
//> prints "job 2 failed\n"
//> race-free
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	var once sync.Once
	var first error
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			if i%2 == 0 {
				once.Do(func() { first = fmt.Errorf("job %d failed", i) })
			}
		}(i)
	}
	wg.Wait()
	fmt.Println(first)
}
