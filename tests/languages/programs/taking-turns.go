// Odd and even in turn: one order, however the goroutines are scheduled.
//> outcomes 1
package main

import (
	"fmt"
	"sync"
)

var (
	n    = 1
	lock sync.Mutex
	turn = sync.NewCond(&lock)
	wg   sync.WaitGroup
)

func say(parity int, name string) {
	defer wg.Done()
	for range 3 {
		lock.Lock()
		for n%2 != parity {
			turn.Wait()
		}
		fmt.Println(name, n)
		n++
		turn.Broadcast()
		lock.Unlock()
	}
}

func main() {
	wg.Add(2)
	go say(0, "even")
	go say(1, "odd")
	wg.Wait()
}
