// The same with room for one value: nobody is left behind.
//> engines graph
//> prints "late\n"
//> prints "answer\n"
//> never leaks
package main

import (
	"fmt"
	"time"
)

func main() {
	answer := make(chan string, 1)
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
