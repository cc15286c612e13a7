// Looks once whether something is there, and goes on either way.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

func main() {
	q := make(chan string, 1)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		q <- "letter"
		wg.Done()
	}()
	select {
	case letter := <-q:
		fmt.Println(letter)
	default:
		fmt.Println("nothing yet")
	}
	wg.Wait()
}
