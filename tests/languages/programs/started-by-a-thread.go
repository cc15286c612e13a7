// A goroutine starts another and goes on: only the start is ordered.
//> outcomes 8
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	inner := func() {
		defer wg.Done()
		fmt.Println("inner")
	}
	outer := func() {
		defer wg.Done()
		fmt.Println("before")
		go inner()
		fmt.Println("after")
	}
	go outer()
	fmt.Println("main")
	wg.Wait()
}
