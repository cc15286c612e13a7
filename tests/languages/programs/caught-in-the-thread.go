// A goroutine that fails recovers itself; the mutex is given back on the way out.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

var (
	lock sync.Mutex
	wg   sync.WaitGroup
)

func guarded(a, b int) {
	lock.Lock()
	defer lock.Unlock()
	if b == 0 {
		panic("by nothing")
	}
	fmt.Println(a / b)
}

func divide(a, b int) {
	defer wg.Done()
	defer func() {
		if problem := recover(); problem != nil {
			fmt.Println("caught:", problem)
		}
	}()
	guarded(a, b)
}

func main() {
	wg.Add(2)
	go divide(6, 0)
	go divide(6, 2)
	wg.Wait()
}
