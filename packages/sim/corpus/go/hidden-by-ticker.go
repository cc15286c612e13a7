// main waits for ever, but a ticker runs: the runtime never says so.
//> engines graph
//> outcomes 1
//> hidden
//> never deadlocks
//> prints "waiting\n"
package main

import (
	"fmt"
	"time"
)

func main() {
	ticker := time.NewTicker(5 * time.Millisecond)
	defer ticker.Stop()
	work := make(chan int)
	fmt.Println("waiting")
	<-work
}
