// A reader meets a writer: it sees the old value, the one between, or the new one.
//> outcomes 3
package main

import (
	"fmt"
	"sync"
)

var stage = "empty"

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		stage = "half"
		stage = "full"
	}()
	go func() {
		defer wg.Done()
		fmt.Println(stage)
	}()
	wg.Wait()
}
