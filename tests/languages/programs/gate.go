// A channel that is closed once: what was written before it is seen by all who waited for it.
//> outcomes 6
package main

import (
	"fmt"
	"sync"
)

func main() {
	gate := make(chan struct{})
	word := ""
	var wg sync.WaitGroup
	for _, name := range []string{"a", "b"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-gate
			fmt.Println(name, word)
		}()
	}
	word = "open"
	close(gate)
	fmt.Println("main")
	wg.Wait()
}
