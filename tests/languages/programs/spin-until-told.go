// Going round until a flag is up: it ends whenever the other gets its turn.
//> outcomes 1
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var up atomic.Bool
	done := make(chan bool)
	go func() {
		for !up.Load() {
		}
		fmt.Println("seen")
		done <- true
	}()
	up.Store(true)
	<-done
}
