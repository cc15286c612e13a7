// Two goroutines add to a number that nothing guards: one of the additions can get lost.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

var x int

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			x += 1
		}()
	}
	wg.Wait()
	fmt.Println(x)
}
