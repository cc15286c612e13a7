// Sleeping longer promises nothing; the order of the clock is only the usual one.
//> engines graph
//> outcomes 2
//> prints "short long "
//> prints "long short "
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	say := func(s string, d time.Duration) {
		defer wg.Done()
		time.Sleep(d)
		fmt.Print(s, " ")
	}
	go say("long", 20*time.Millisecond)
	go say("short", time.Millisecond)
	wg.Wait()
}
