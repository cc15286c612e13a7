// Six goroutines, a line each: any of 720 orders.
//> outcomes 720
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(6)
	for n := range 6 {
		go func() {
			fmt.Println("thread", n)
			wg.Done()
		}()
	}
	wg.Wait()
	fmt.Println("end")
}
