// Two wait for a third that was announced and never comes.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

func main() {
	var barrier, wg sync.WaitGroup
	barrier.Add(3)
	work := func(name string) {
		defer wg.Done()
		fmt.Println(name, "waits")
		barrier.Done()
		barrier.Wait()
		fmt.Println(name, "goes on")
	}
	wg.Add(2)
	go work("a")
	go work("b")
	wg.Wait()
}
