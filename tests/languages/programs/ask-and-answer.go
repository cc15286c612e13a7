// Requests carry the channel where the answer goes.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

type request struct {
	n     int
	reply chan int
}

func main() {
	requests := make(chan request, 2)
	var wg sync.WaitGroup
	wg.Add(3)
	go func() {
		defer wg.Done()
		for range 2 {
			r := <-requests
			r.reply <- r.n * 10
		}
	}()
	ask := func(n int) {
		defer wg.Done()
		reply := make(chan int, 1)
		requests <- request{n, reply}
		fmt.Println(n, "->", <-reply)
	}
	go ask(1)
	go ask(2)
	wg.Wait()
}
