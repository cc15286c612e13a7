// One of two keeps the mutex for ever; the other waits, and so does main.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

var lock sync.Mutex

func main() {
	var wg sync.WaitGroup
	greedy := func(name string) {
		defer wg.Done()
		lock.Lock()
		fmt.Println(name, "has it")
	}
	wg.Add(2)
	go greedy("ann")
	go greedy("bob")
	wg.Wait()
	fmt.Println("never")
}
