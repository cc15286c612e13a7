// A fatal error comes at its own moment: what others print may come before it or not.
//> engines graph
//> outcomes 2
//> prints ""
//> prints "x"
//> says "fatal error: sync: unlock of unlocked mutex\n"
package main

import (
	"fmt"
	"sync"
)

func main() {
	go func() {
		var mu sync.Mutex
		mu.Unlock()
	}()
	fmt.Print("x")
	select {}
}
