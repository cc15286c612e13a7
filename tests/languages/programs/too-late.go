// Waits a second for an answer that may come or not come in time.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	q := make(chan string, 1)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		q <- "answer"
	}()
	select {
	case answer := <-q:
		fmt.Println(answer)
	case <-time.After(time.Second):
		fmt.Println("too late")
	}
	wg.Wait()
}
