// main sends to nobody: the runtime sees that all sleep.
//> outcomes 1
//> deadlocks
//> prints "before\n"
package main

import "fmt"

func main() {
	fmt.Println("before")
	ch := make(chan int)
	ch <- 1
	fmt.Println("after")
}
