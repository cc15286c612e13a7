// All channels and values of a select are worked out first, in order, whichever case is taken.
//> outcomes 1
//> prints "full value empty neither\n"
package main

import "fmt"

func say[T any](s string, v T) T {
	fmt.Print(s, " ")
	return v
}

func main() {
	full := make(chan int, 1)
	full <- 1
	empty := make(chan int)
	select {
	case say("full", full) <- say("value", 2):
		fmt.Println("sent")
	case n := <-say("empty", empty):
		fmt.Println(n)
	default:
		fmt.Println("neither")
	}
}
