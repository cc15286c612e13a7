// Whoever sets the empty name first leads; the others follow.
//> outcomes 18
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	names := []string{"ann", "bob", "cy"}
	var leader atomic.Pointer[string]
	var wg sync.WaitGroup
	wg.Add(len(names))
	for _, name := range names {
		go func() {
			defer wg.Done()
			if leader.CompareAndSwap(nil, &name) {
				fmt.Println(name, "leads")
			} else {
				fmt.Println(name, "follows")
			}
		}()
	}
	wg.Wait()
	fmt.Println("leader:", *leader.Load())
}
