// A worker that looks at a flag before each of three rounds: it does none to three.
//> outcomes 4
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var stop atomic.Bool
	done := make(chan bool)
	go func() {
		defer close(done)
		for i := range 3 {
			if stop.Load() {
				fmt.Println("stopped before", i)
				return
			}
		}
		fmt.Println("all three")
	}()
	stop.Store(true)
	<-done
}
