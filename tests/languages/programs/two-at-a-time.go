// Two permits (places in a buffered channel) for three: the greatest number inside at once is one or two, never three.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

func main() {
	permits := make(chan struct{}, 2)
	var lock sync.Mutex
	var wg sync.WaitGroup
	inside, most := 0, 0
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			permits <- struct{}{}
			lock.Lock()
			inside++
			most = max(most, inside)
			lock.Unlock()
			lock.Lock()
			inside--
			lock.Unlock()
			<-permits
		}()
	}
	wg.Wait()
	fmt.Println("at most", most)
}
