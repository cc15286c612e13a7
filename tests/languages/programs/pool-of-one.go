// One worker does its work in the order it was given.
//> outcomes 4
package main

import (
	"fmt"
	"sync"
)

func main() {
	jobs := make(chan func(), 3)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for job := range jobs {
			job()
		}
	}()
	for n := range 3 {
		jobs <- func() { fmt.Println("job", n) }
	}
	fmt.Println("given")
	close(jobs)
	wg.Wait()
	fmt.Println("done")
}
