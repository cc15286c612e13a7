// Forks are taken in one order: no deadlock.
//> engines graph
//> outcomes 1
//> prints "fed\n"
//> never deadlocks
//> race-free
package main

import (
	"fmt"
	"sync"
)

func main() {
	var forks [3]sync.Mutex
	var wg sync.WaitGroup
	eat := func(a, b int) {
		defer wg.Done()
		if a > b {
			a, b = b, a
		}
		forks[a].Lock()
		forks[b].Lock()
		forks[b].Unlock()
		forks[a].Unlock()
	}
	wg.Add(3)
	for i := range forks {
		go eat(i, (i+1)%3)
	}
	wg.Wait()
	fmt.Println("fed")
}
