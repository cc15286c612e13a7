// Two mutexes in opposite orders: they can end up waiting for each other.
//> outcomes 3
package main

import (
	"fmt"
	"sync"
)

var left, right sync.Mutex

func work(first, second *sync.Mutex, name string, wg *sync.WaitGroup) {
	first.Lock()
	second.Lock()
	fmt.Println(name)
	second.Unlock()
	first.Unlock()
	wg.Done()
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go work(&left, &right, "a", &wg)
	go work(&right, &left, "b", &wg)
	wg.Wait()
	fmt.Println("done")
}
