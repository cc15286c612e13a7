// Two take from one channel: everything is taken once, by either.
//> outcomes 4
package main

import (
	"fmt"
	"sync"
)

func main() {
	q := make(chan int, 2)
	for i := range 2 {
		q <- i
	}
	var wg sync.WaitGroup
	take := func(name string) {
		defer wg.Done()
		fmt.Println(name, <-q)
	}
	wg.Add(2)
	go take("a")
	go take("b")
	wg.Wait()
}
