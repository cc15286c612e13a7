// Goexit ends only this goroutine, and runs its deferred calls.
//> outcomes 1
//> prints "inner\ndeferred <nil>\nmain goes on\n"
package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("deferred", recover())
		func() {
			defer fmt.Println("inner")
			runtime.Goexit()
		}()
		fmt.Println("never")
	}()
	<-done
	fmt.Println("main goes on")
}
