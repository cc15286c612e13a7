// A timer that fires once only puts the report off: when it has gone off, all goroutines are asleep.
//> engines graph
//> outcomes 1
//> deadlocks
//> says "fatal error: all goroutines are asleep - deadlock!\n"
package main

import "time"

func main() {
	time.AfterFunc(10*time.Millisecond, func() {})
	select {}
}
