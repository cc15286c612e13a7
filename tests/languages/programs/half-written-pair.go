// Without a lock a reader sees the new first half with the old second half (never the other way round: the second is read first).
//> outcomes 3
package main

import (
	"fmt"
	"sync"
)

var x, y int

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		x = 1
		y = 1
	}()
	go func() {
		defer wg.Done()
		b := y
		a := x
		fmt.Println(a, b)
	}()
	wg.Wait()
}
