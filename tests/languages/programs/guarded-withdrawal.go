// Check and act under one mutex: only one of the two gets the money.
//> outcomes 4
package main

import (
	"fmt"
	"sync"
)

var (
	balance = 100
	lock    sync.Mutex
)

func take(amount int) bool {
	lock.Lock()
	defer lock.Unlock()
	if balance < amount {
		fmt.Println("refused", amount)
		return false
	}
	balance -= amount
	return true
}

func main() {
	var wg sync.WaitGroup
	for _, amount := range []int{80, 50} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if take(amount) {
				fmt.Println("took", amount)
			}
		}()
	}
	wg.Wait()
	fmt.Println("left", balance)
}
