// Three goroutines, a line each: any of six orders.
//> outcomes 6
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println("line", i)
		}()
	}
	wg.Wait()
}
