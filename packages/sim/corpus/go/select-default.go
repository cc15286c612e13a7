// Whether the sender is there already is not known.
//> engines graph
//> prints "none"
//> prints "1"
package main

import "fmt"

func main() {
	ch := make(chan int)
	go func() { ch <- 1 }()
	select {
	case v := <-ch:
		fmt.Print(v)
	default:
		fmt.Print("none")
	}
}
