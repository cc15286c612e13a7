// Two goroutines write to one map without a lock: the runtime may notice, and ends the program.
//> engines graph
//> prints "2\n"
//> raises fatal
//> says "fatal error: concurrent map writes\n"
//> race maps 18 18
package main

import (
	"fmt"
	"sync"
)

func main() {
	seen := map[int]bool{}
	var wg sync.WaitGroup
	put := func(k int) {
		seen[k] = true
		wg.Done()
	}
	wg.Add(2)
	go put(1)
	go put(2)
	wg.Wait()
	fmt.Println(len(seen))
}
