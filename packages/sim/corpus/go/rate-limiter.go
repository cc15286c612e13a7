// A tick for each request.
//> engines graph
//> outcomes 1
//> prints "request 1\nrequest 2\n"
package main

import (
	"fmt"
	"time"
)

func main() {
	requests := make(chan int, 2)
	requests <- 1
	requests <- 2
	close(requests)
	limiter := time.NewTicker(2 * time.Millisecond)
	defer limiter.Stop()
	for r := range requests {
		<-limiter.C
		fmt.Println("request", r)
	}
}
