// Two wait, one is woken: the other never is.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

var (
	waiting int
	lock    sync.Mutex
	turn    = sync.NewCond(&lock)
	wg      sync.WaitGroup
)

func wait(name string) {
	defer wg.Done()
	lock.Lock()
	defer lock.Unlock()
	waiting++
	turn.Broadcast()
	for waiting < 2 {
		turn.Wait()
	}
	turn.Wait()
	fmt.Println(name, "woken")
}

func wake() {
	defer wg.Done()
	lock.Lock()
	defer lock.Unlock()
	for waiting < 2 {
		turn.Wait()
	}
	turn.Signal()
}

func main() {
	wg.Add(3)
	go wait("a")
	go wait("b")
	go wake()
	wg.Wait()
}
