// A lock for many readers or one writer: no reader sees half of what the writer does.
//> outcomes 8
package main

import (
	"fmt"
	"sync"
)

var (
	lock sync.RWMutex
	x, y int
	wg   sync.WaitGroup
)

func reader(name string) {
	defer wg.Done()
	lock.RLock()
	a, b := x, y
	lock.RUnlock()
	fmt.Println(name, a, b)
}

func writer() {
	defer wg.Done()
	lock.Lock()
	x = 1
	y = 1
	lock.Unlock()
}

func main() {
	wg.Add(3)
	go reader("a")
	go reader("b")
	go writer()
	wg.Wait()
}
