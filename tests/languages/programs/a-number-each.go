// What a goroutine declares is not shared: each counts for itself.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

var wg sync.WaitGroup

func count(name string, times int) {
	defer wg.Done()
	n := 0
	for range times {
		n++
	}
	fmt.Println(name, n)
}

func main() {
	wg.Add(2)
	go count("a", 2)
	go count("b", 3)
	wg.Wait()
}
