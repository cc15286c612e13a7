// The letter is written before the flag goes up: who sees the flag sees the letter.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	letter := "none"
	var flag atomic.Bool
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		letter = "hello"
		flag.Store(true)
	}()
	go func() {
		defer wg.Done()
		if flag.Load() {
			fmt.Println("read", letter)
		} else {
			fmt.Println("no flag")
		}
	}()
	wg.Wait()
}
