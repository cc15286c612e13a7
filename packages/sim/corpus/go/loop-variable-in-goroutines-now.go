// From Go 1.22 on each round has its own: every number comes once.
//> needs go1.22
//> outcomes 2
//> prints "01"
//> prints "10"
//> race-free
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Print(i)
		}()
	}
	wg.Wait()
}
