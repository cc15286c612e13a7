// A panic in any goroutine ends the program.
//> engines graph
//> raises panic
package main

import "fmt"

func main() {
	done := make(chan bool)
	go func() {
		panic(fmt.Sprintf("broken %d", 7))
	}()
	<-done
}
