// Three philosophers, each takes the left fork first.
//> deadlocks
//> prints "fed\n"
package main

import (
	"fmt"
	"sync"
)

func main() {
	var forks [3]sync.Mutex
	var wg sync.WaitGroup
	for i := range forks {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			forks[i].Lock()
			forks[(i+1)%3].Lock()
			forks[(i+1)%3].Unlock()
			forks[i].Unlock()
		}(i)
	}
	wg.Wait()
	fmt.Println("fed")
}
