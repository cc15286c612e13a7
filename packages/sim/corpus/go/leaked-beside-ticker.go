// One goroutine ticks for ever, another waits for nothing: only the second one is lost when main returns.
//> engines graph
//> prints "end\n"
//> leaks 19 chan receive
package main

import (
	"fmt"
	"time"
)

func main() {
	go func() {
		for range time.Tick(time.Millisecond) {
		}
	}()
	nothing := make(chan int)
	go func() {
		<-nothing
	}()
	time.Sleep(3 * time.Millisecond)
	fmt.Println("end")
}
