// Compare and write without a lock: the greatest can be overwritten by a smaller one.
//> outcomes 3
package main

import (
	"fmt"
	"sync"
)

var greatest int

func offer(n int, wg *sync.WaitGroup) {
	if n > greatest {
		greatest = n
	}
	wg.Done()
}

func main() {
	var wg sync.WaitGroup
	for _, n := range []int{3, 9, 5} {
		wg.Add(1)
		go offer(n, &wg)
	}
	wg.Wait()
	fmt.Println(greatest)
}
