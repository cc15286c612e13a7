// Nobody sets the flag: the goroutine spins for ever, and main waits for it.
//> engines graph
//> diverges
//> never deadlocks
package main

import "sync/atomic"

func main() {
	var flag atomic.Bool
	done := make(chan bool)
	go func() {
		for !flag.Load() {
		}
		close(done)
	}()
	<-done
}
