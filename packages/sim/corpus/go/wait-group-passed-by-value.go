// A copy of a WaitGroup counts for itself: main waits for ever.
//> outcomes 1
//> deadlocks
//> prints ""
package main

import "sync"

func work(wg sync.WaitGroup) {
	wg.Done()
}

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go work(wg)
	wg.Wait()
}
