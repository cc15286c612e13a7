// A writer keeps everybody out.
//> outcomes 1
//> prints "false\n"
//> race-free
package main

import (
	"fmt"
	"sync"
)

func main() {
	var rw sync.RWMutex
	var wg sync.WaitGroup
	pair := [2]int{}
	torn := false
	wg.Add(2)
	go func() {
		defer wg.Done()
		rw.Lock()
		pair[0], pair[1] = 1, 1
		rw.Unlock()
	}()
	go func() {
		defer wg.Done()
		rw.RLock()
		if pair[0] != pair[1] {
			torn = true
		}
		rw.RUnlock()
	}()
	wg.Wait()
	fmt.Println(torn)
}
