// What sleeping took is never less than was asked for.
//> engines graph
//> outcomes 1
//> prints "true true true\ntrue\n"
package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	time.Sleep(10 * time.Millisecond)
	elapsed := time.Since(start)
	fmt.Println(elapsed >= 10*time.Millisecond, time.Now().After(start), time.Until(start) < 0)
	deadline := start.Add(5 * time.Millisecond)
	fmt.Println(time.Now().After(deadline))
}
