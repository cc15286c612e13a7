// The flag remembers the signal, and the waiter looks at it first: nobody sleeps for ever.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

var (
	ready bool
	lock  sync.Mutex
	turn  = sync.NewCond(&lock)
	wg    sync.WaitGroup
)

func wait() {
	defer wg.Done()
	lock.Lock()
	for !ready {
		turn.Wait()
	}
	lock.Unlock()
	fmt.Println("woken")
}

func wake() {
	defer wg.Done()
	lock.Lock()
	ready = true
	turn.Signal()
	lock.Unlock()
	fmt.Println("told")
}

func main() {
	wg.Add(2)
	go wait()
	go wake()
	wg.Wait()
}
