// Three at a table, forks taken in the order of their numbers: all eat.
//> outcomes 6
package main

import (
	"fmt"
	"sync"
)

const n = 3

func main() {
	var forks [n]sync.Mutex
	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			low, high := min(i, (i+1)%n), max(i, (i+1)%n)
			forks[low].Lock()
			defer forks[low].Unlock()
			forks[high].Lock()
			defer forks[high].Unlock()
			fmt.Println(i)
		}()
	}
	wg.Wait()
	fmt.Println("all have eaten")
}
