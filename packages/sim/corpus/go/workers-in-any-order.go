// Three workers report; a wait group holds main back until all have.
//> outcomes 6
//> prints "worker 3\nworker 1\nworker 2\nall done\n"
//> never prints "all done\n"
//> race-free
package main

import (
	"fmt"
	"sync"
)

func report(id int, wg *sync.WaitGroup) {
	defer wg.Done()
	fmt.Println("worker", id)
}

func main() {
	var wg sync.WaitGroup
	for id := 1; id <= 3; id++ {
		wg.Add(1)
		go report(id, &wg)
	}
	wg.Wait()
	fmt.Println("all done")
}
