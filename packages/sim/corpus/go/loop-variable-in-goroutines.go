// Before Go 1.22 the goroutines share the loop variable: most of them see its last value.
//> semantics go1.21
//> engines graph
//> prints "22"
//> prints "12"
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
