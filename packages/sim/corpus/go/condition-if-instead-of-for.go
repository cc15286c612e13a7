// Two takers are woken for one thing; the one that does not look again takes what is not there.
//> engines graph
//> prints "0\n"
//> raises panic
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	var things []int
	var wg sync.WaitGroup
	take := func() {
		defer wg.Done()
		mu.Lock()
		defer mu.Unlock()
		if len(things) == 0 {
			cond.Wait()
		}
		things = things[:len(things)-1]
	}
	put := func() {
		mu.Lock()
		defer mu.Unlock()
		things = append(things, 1)
		cond.Broadcast()
	}
	wg.Add(2)
	go take()
	go take()
	put()
	put()
	wg.Wait()
	fmt.Println(len(things))
}
