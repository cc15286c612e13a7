// Who is woken looks no second time: somebody else may have taken the piece meanwhile.
//> outcomes 4
package main

import (
	"fmt"
	"sync"
)

var (
	pieces int
	lock   sync.Mutex
	table  = sync.NewCond(&lock)
	wg     sync.WaitGroup
)

func take(name string) {
	defer wg.Done()
	lock.Lock()
	if pieces == 0 {
		table.Wait()
	}
	pieces--
	fmt.Println(name, "leaves", pieces)
	lock.Unlock()
}

func bring() {
	defer wg.Done()
	lock.Lock()
	pieces++
	table.Broadcast()
	lock.Unlock()
}

func main() {
	wg.Add(3)
	go take("a")
	go take("b")
	go bring()
	wg.Wait()
}
