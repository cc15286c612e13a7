// AfterFunc runs in a goroutine of its own; Stop may come too late.
//> engines graph
//> prints "fired stopped=false\n"
//> prints "stopped=true\n"
package main

import (
	"fmt"
	"time"
)

func main() {
	done := make(chan bool)
	t := time.AfterFunc(2*time.Millisecond, func() {
		fmt.Print("fired ")
		close(done)
	})
	time.Sleep(2 * time.Millisecond)
	if t.Stop() {
		fmt.Println("stopped=true")
		return
	}
	<-done
	fmt.Println("stopped=false")
}
