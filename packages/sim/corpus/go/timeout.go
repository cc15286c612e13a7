// The answer and the timeout race.
//> engines graph
//> prints "answer\n"
//> prints "timeout\n"
package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan string, 1)
	go func() {
		time.Sleep(20 * time.Millisecond)
		ch <- "answer"
	}()
	select {
	case s := <-ch:
		fmt.Println(s)
	case <-time.After(50 * time.Millisecond):
		fmt.Println("timeout")
	}
}
