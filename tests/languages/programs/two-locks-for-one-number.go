// Each goroutine has a mutex of its own: they do not keep each other out.
//> outcomes 3
package main

import (
	"fmt"
	"sync"
)

var (
	x  int
	wg sync.WaitGroup
)

func add(lock *sync.Mutex, by int) {
	defer wg.Done()
	lock.Lock()
	defer lock.Unlock()
	x = x + by
}

func main() {
	var one, other sync.Mutex
	wg.Add(2)
	go add(&one, 1)
	go add(&other, 2)
	wg.Wait()
	fmt.Println("x is", x)
}
