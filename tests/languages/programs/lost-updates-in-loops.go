// Two goroutines, three additions each: as few as two may be left.
//> outcomes 5
package main

import (
	"fmt"
	"sync"
)

var x int

func add(wg *sync.WaitGroup) {
	defer wg.Done()
	for range 3 {
		x = x + 1
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	for range 2 {
		go add(&wg)
	}
	wg.Wait()
	fmt.Println(x)
}
