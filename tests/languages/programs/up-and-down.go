// One goroutine adds, one takes away; the end need not be zero.
//> outcomes 5
package main

import (
	"fmt"
	"sync"
)

func main() {
	level := 0
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		for range 2 {
			level++
		}
	}()
	go func() {
		defer wg.Done()
		for range 2 {
			level--
		}
	}()
	wg.Wait()
	fmt.Println(level)
}
