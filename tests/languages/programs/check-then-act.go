// Both see enough money before either takes it.
//> outcomes 8
package main

import (
	"fmt"
	"sync"
)

var (
	balance = 100
	wg      sync.WaitGroup
)

func withdraw(amount int) {
	defer wg.Done()
	if balance >= amount {
		balance -= amount
		fmt.Println("took", amount)
	}
}

func main() {
	wg.Add(2)
	go withdraw(80)
	go withdraw(50)
	wg.Wait()
	fmt.Println("left", balance)
}
