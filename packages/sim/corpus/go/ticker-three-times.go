// Three ticks, then Stop.
//> engines graph
//> outcomes 1
//> prints "tick 0\ntick 1\ntick 2\n"
package main

import (
	"fmt"
	"time"
)

func main() {
	ticker := time.NewTicker(time.Millisecond)
	for i := 0; i < 3; i++ {
		<-ticker.C
		fmt.Println("tick", i)
	}
	ticker.Stop()
}
