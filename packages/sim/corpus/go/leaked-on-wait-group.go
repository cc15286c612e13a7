// Add is called once too often: the one who waits is left.
//> engines graph
//> leaks 21 sync.WaitGroup.Wait
//> prints "end\n"
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	done := make(chan bool)
	wg.Add(2)
	go func() {
		wg.Done()
		done <- true
	}()
	go func() {
		wg.Wait()
	}()
	<-done
	fmt.Println("end")
}
