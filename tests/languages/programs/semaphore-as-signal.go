// A token that is given only after the work: the second line never comes first.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

func main() {
	done := make(chan bool, 1)
	var wg sync.WaitGroup
	wg.Go(func() {
		fmt.Println("worked")
		done <- true
		fmt.Println("resting")
	})
	<-done
	fmt.Println("going on")
	wg.Wait()
}
