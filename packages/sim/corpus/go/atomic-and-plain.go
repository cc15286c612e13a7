// A variable that one goroutine changes atomically and another one plainly: a race all the same.
//> engines graph
//> prints "1\n"
//> prints "2\n"
//> race * 21 25
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var n int32

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		atomic.AddInt32(&n, 1)
	}()
	go func() {
		defer wg.Done()
		n++
	}()
	wg.Wait()
	fmt.Println(n)
}
