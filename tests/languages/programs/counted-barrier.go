// A barrier of one's own: a counter, and a door that the last one opens.
//> outcomes 4
package main

import (
	"fmt"
	"sync"
)

var (
	lock  sync.Mutex
	door  = make(chan struct{}, 2)
	count int
)

func arrive() bool {
	lock.Lock()
	defer lock.Unlock()
	count++
	return count == 2
}

func main() {
	var wg sync.WaitGroup
	for _, name := range "ab" {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println("before", string(name))
			if arrive() {
				door <- struct{}{}
			}
			<-door
			door <- struct{}{}
			fmt.Println("after", string(name))
		}()
	}
	wg.Wait()
}
