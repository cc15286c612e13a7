// Three goroutines, each holding one mutex and wanting the next: only all three together are stuck.
//> outcomes 7
package main

import (
	"fmt"
	"sync"
)

var locks [3]sync.Mutex

func work(i int) {
	locks[i].Lock()
	defer locks[i].Unlock()
	next := &locks[(i+1)%3]
	next.Lock()
	defer next.Unlock()
	fmt.Println(i)
}

func main() {
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			work(i)
		}()
	}
	wg.Wait()
}
