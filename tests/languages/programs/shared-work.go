// Two workers share four pieces of work; how much each does is open, the sum is not.
//> outcomes 5
package main

import (
	"fmt"
	"sync"
)

func main() {
	work, done := make(chan int, 4), make(chan int, 4)
	for n := 1; n <= 4; n++ {
		work <- n
	}
	close(work)
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			count := 0
			for n := range work {
				count++
				done <- n * n
			}
			fmt.Println("pieces:", count)
		}()
	}
	wg.Wait()
	sum := 0
	for range 4 {
		sum += <-done
	}
	fmt.Println("sum", sum)
}
