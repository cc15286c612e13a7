// A flag without synchronisation: the value behind it may not be there yet.
//> engines graph
//> race main.ready 16 20
//> behind-race 15 21
//> prints "7\n"
//> prints "not yet\n"
package main

import "fmt"

var value int
var ready bool

func publish() {
	value = 7
	ready = true
}
func main() {
	go publish()
	if ready {
		fmt.Println(value)
	} else {
		fmt.Println("not yet")
	}
}
