// Two locks taken in opposite orders.
//> outcomes 2
//> deadlocks
//> prints "both\n"
package main

import (
	"fmt"
	"sync"
)

func main() {
	var left, right sync.Mutex
	var wg sync.WaitGroup
	grab := func(first, second *sync.Mutex) {
		defer wg.Done()
		first.Lock()
		second.Lock()
		second.Unlock()
		first.Unlock()
	}
	wg.Add(2)
	go grab(&left, &right)
	go grab(&right, &left)
	wg.Wait()
	fmt.Println("both")
}
