// The same over a channel: what was written before the send is there after the receive.
//> outcomes 1
//> prints "7\n"
//> race-free
package main

import "fmt"

var value int

func main() {
	ready := make(chan struct{})
	go func() {
		value = 7
		close(ready)
	}()
	<-ready
	fmt.Println(value)
}
