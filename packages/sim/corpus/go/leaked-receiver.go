// The channel is never closed: the goroutine that ranges over it waits for ever.
//> engines graph
//> prints "1 2 \n"
//> leaks 13 chan receive
package main

import "fmt"

func main() {
	jobs := make(chan int)
	done := make(chan bool, 2)
	go func() {
		for j := range jobs {
			fmt.Print(j, " ")
			done <- true
		}
	}()
	jobs <- 1
	jobs <- 2
	<-done
	<-done
	fmt.Println()
}
