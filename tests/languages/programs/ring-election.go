// Each hands the greater of its own number and what it got to the next: the greatest number comes round.
//> outcomes 1
package main

import (
	"fmt"
	"sync"
)

const n = 3

func main() {
	var inboxes [n]chan int
	for i := range inboxes {
		inboxes[i] = make(chan int, n)
	}
	numbers := [n]int{4, 9, 7}
	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			best := numbers[i]
			for range n - 1 {
				inboxes[(i+1)%n] <- best
				best = max(best, <-inboxes[i])
			}
			if best == numbers[i] {
				fmt.Println("leader is", i)
			}
		}()
	}
	wg.Wait()
}
