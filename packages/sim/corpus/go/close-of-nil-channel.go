// Closing a nil channel panics.
//> outcomes 1
//> prints ""
//> raises panic
//> says "panic: close of nil channel\n"
package main

func main() {
	var ch chan int
	close(ch)
}
