// One stop word too few for two workers: one of them waits for ever.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

func main() {
	q := make(chan string, 2)
	var wg sync.WaitGroup
	worker := func(name string) {
		defer wg.Done()
		for job := <-q; job != "stop"; job = <-q {
			fmt.Println(name, job)
		}
	}
	wg.Add(2)
	go worker("a")
	go worker("b")
	q <- "job"
	q <- "stop"
	wg.Wait()
}
