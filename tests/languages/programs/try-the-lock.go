// Who does not get the mutex at once goes away.
//> outcomes 6
package main

import (
	"fmt"
	"sync"
)

var lock sync.Mutex

func work(name string, wg *sync.WaitGroup) {
	defer wg.Done()
	if lock.TryLock() {
		fmt.Println(name, "in")
		lock.Unlock()
	} else {
		fmt.Println(name, "away")
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go work("a", &wg)
	go work("b", &wg)
	wg.Wait()
}
