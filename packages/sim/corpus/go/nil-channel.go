// A nil channel blocks for ever.
//> outcomes 1
//> deadlocks
package main

func main() {
	var ch chan string
	<-ch
}
