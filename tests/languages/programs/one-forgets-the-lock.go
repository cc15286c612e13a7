// Only one of two goroutines takes the mutex: that guards nothing.
//> outcomes 3
package main

import (
	"fmt"
	"sync"
)

var (
	x    int
	lock sync.Mutex
	wg   sync.WaitGroup
)

func careful() {
	defer wg.Done()
	lock.Lock()
	x = x + 1
	lock.Unlock()
}

func careless() {
	defer wg.Done()
	x = x + 10
}

func main() {
	wg.Add(2)
	go careful()
	go careless()
	wg.Wait()
	fmt.Println(x)
}
