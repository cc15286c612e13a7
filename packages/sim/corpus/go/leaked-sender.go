// The receiver gives up: the sender on an unbuffered channel is left for ever.
//> engines graph
//> prints "late\n"
//> prints "answer\n"
//> leaks 17 chan send
package main

import (
	"fmt"
	"time"
)

func main() {
	answer := make(chan string)
	go func() {
		time.Sleep(10 * time.Millisecond)
		answer <- "answer"
	}()
	select {
	case s := <-answer:
		fmt.Println(s)
	case <-time.After(5 * time.Millisecond):
		fmt.Println("late")
	}
}
