// Main looks at what two goroutines left and gives up if something got lost.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

func main() {
	x := 0
	var wg sync.WaitGroup
	wg.Add(2)
	for range 2 {
		go func() {
			x += 1
			wg.Done()
		}()
	}
	wg.Wait()
	if x != 2 {
		panic("lost")
	}
	fmt.Println("whole")
}
