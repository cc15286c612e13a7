// Numbers are drawn and called in order; who draws first goes first.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

var (
	drawn, called int
	lock          sync.Mutex
	call          = sync.NewCond(&lock)
	wg            sync.WaitGroup
)

func enter(name string) {
	defer wg.Done()
	lock.Lock()
	mine := drawn
	drawn++
	lock.Unlock()
	lock.Lock()
	for called != mine {
		call.Wait()
	}
	lock.Unlock()
	fmt.Println(name, "has", mine)
	lock.Lock()
	called++
	call.Broadcast()
	lock.Unlock()
}

func main() {
	wg.Add(2)
	go enter("a")
	go enter("b")
	wg.Wait()
}
