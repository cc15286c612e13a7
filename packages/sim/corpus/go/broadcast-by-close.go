// Closing a channel tells everybody at once.
//> engines graph
//> outcomes 1
//> prints "6\n"
//> race-free
package main

import (
	"fmt"
	"sync"
)

func main() {
	start := make(chan struct{})
	var wg sync.WaitGroup
	sum := make(chan int, 3)
	for i := 1; i <= 3; i++ {
		wg.Add(1)
		go func(n int) {
			defer wg.Done()
			<-start
			sum <- n
		}(i)
	}
	close(start)
	wg.Wait()
	close(sum)
	total := 0
	for n := range sum {
		total += n
	}
	fmt.Println(total)
}
