// Each raises its flag and enters only if the other's is down: one, or none, gets in; never both.
//> outcomes 6
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var flag [2]atomic.Bool

func enter(me int) {
	flag[me].Store(true)
	if flag[1-me].Load() {
		fmt.Println(me, "gives way")
	} else {
		fmt.Println(me, "enters")
	}
}

func main() {
	var wg sync.WaitGroup
	for me := range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			enter(me)
		}()
	}
	wg.Wait()
}
