// A loop notes the time of each tick; the search still ends.
//> engines graph
//> outcomes 1
//> prints "true\n"
package main

import (
	"fmt"
	"time"
)

func main() {
	ticker := time.NewTicker(time.Millisecond)
	quit := make(chan bool)
	done := make(chan bool)
	last := time.Now()
	go func() {
		defer close(done)
		for {
			select {
			case <-ticker.C:
				last = time.Now()
			case <-quit:
				return
			}
		}
	}()
	quit <- true
	<-done
	fmt.Println(!last.IsZero())
}
