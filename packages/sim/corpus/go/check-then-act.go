// Looking and taking are two steps: the account may be overdrawn.
//> outcomes 2
//> prints "0\n"
//> prints "-100\n"
//> race-free
package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func (a *account) get() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.balance
}

func (a *account) add(n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += n
}

func main() {
	a := &account{balance: 100}
	var wg sync.WaitGroup
	wg.Add(2)
	for i := 0; i < 2; i++ {
		go func() {
			defer wg.Done()
			if a.get() >= 100 {
				a.add(-100)
			}
		}()
	}
	wg.Wait()
	fmt.Println(a.get())
}
