// No flag: a signal that comes before anybody waits is gone.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

func main() {
	var lock sync.Mutex
	turn := sync.NewCond(&lock)
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		lock.Lock()
		defer lock.Unlock()
		turn.Wait()
		fmt.Println("woken")
	}()
	go func() {
		defer wg.Done()
		lock.Lock()
		defer lock.Unlock()
		turn.Signal()
		fmt.Println("told")
	}()
	wg.Wait()
}
