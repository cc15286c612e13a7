// A program that listens for signals is never told that all its goroutines sleep.
//> engines graph
//> outcomes 1
//> hidden
//> never deadlocks
package main

import (
	"os"
	"os/signal"
	"sync"
)

func main() {
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	var mu sync.Mutex
	mu.Lock()
	mu.Lock()
}
