// Everybody takes the left mutex first: no deadlock.
//> outcomes 6
package main

import (
	"fmt"
	"sync"
)

var left, right sync.Mutex

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"a", "b", "c"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			left.Lock()
			right.Lock()
			fmt.Println(name)
			right.Unlock()
			left.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println("done")
}
