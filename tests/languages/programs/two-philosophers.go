// Two at a table with two forks, each taking the one on their left first.
//> outcomes 3
package main

import (
	"fmt"
	"sync"
)

func main() {
	forks := make([]sync.Mutex, 2)
	var wg sync.WaitGroup
	dine := func(i int) {
		defer wg.Done()
		first, second := &forks[i], &forks[1-i]
		first.Lock()
		second.Lock()
		fmt.Println("philosopher", i, "eats")
		second.Unlock()
		first.Unlock()
	}
	wg.Add(2)
	for i := range 2 {
		go dine(i)
	}
	wg.Wait()
	fmt.Println("all have eaten")
}
