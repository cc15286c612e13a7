// Money goes to and fro under both mutexes, taken in the order of the accounts: none is lost.
//> outcomes 1
package main

import (
	"fmt"
	"sync"
)

type account struct {
	number, balance int
	lock            sync.Mutex
}

func transfer(source, target *account, amount int) {
	first, second := source, target
	if first.number > second.number {
		first, second = second, first
	}
	first.lock.Lock()
	defer first.lock.Unlock()
	second.lock.Lock()
	defer second.lock.Unlock()
	source.balance -= amount
	target.balance += amount
}

func main() {
	a, b := &account{number: 1, balance: 100}, &account{number: 2, balance: 50}
	var wg sync.WaitGroup
	wg.Add(2)
	go func() { transfer(a, b, 30); wg.Done() }()
	go func() { transfer(b, a, 20); wg.Done() }()
	wg.Wait()
	fmt.Println(a.balance, b.balance, a.balance+b.balance)
}
