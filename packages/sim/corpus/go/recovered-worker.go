// A deferred recover keeps a goroutine's panic to itself.
//> outcomes 1
//> prints "recovered: boom\nstill here\n"
package main

import "fmt"

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("recovered:", recover()) }()
		panic("boom")
	}()
	<-done
	fmt.Println("still here")
}
