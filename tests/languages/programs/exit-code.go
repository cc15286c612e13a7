// The exit code tells who was last.
//> outcomes 2
package main

import (
	"os"
	"sync"
)

var last int

func main() {
	var wg sync.WaitGroup
	for me := 1; me <= 2; me++ {
		wg.Add(1)
		go func() {
			last = me
			wg.Done()
		}()
	}
	wg.Wait()
	os.Exit(last)
}
