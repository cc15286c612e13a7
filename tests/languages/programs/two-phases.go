// A barrier (a wait group for all) between two phases: nobody is in the second while somebody is in the first.
//> outcomes 6
package main

import (
	"fmt"
	"sync"
)

func main() {
	var barrier, wg sync.WaitGroup
	barrier.Add(3)
	for _, name := range []string{"a", "b", "c"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println("first", name)
			barrier.Done()
			barrier.Wait()
			fmt.Println("second")
		}()
	}
	wg.Wait()
}
