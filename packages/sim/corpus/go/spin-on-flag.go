// A goroutine spins on an atomic flag until main sets it.
//> engines graph
//> outcomes 1
//> prints "seen\n"
//> never diverges
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

func main() {
	var flag atomic.Bool
	done := make(chan bool)
	go func() {
		for !flag.Load() {
			runtime.Gosched()
		}
		done <- true
	}()
	flag.Store(true)
	<-done
	fmt.Println("seen")
}
