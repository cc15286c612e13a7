// select {} waits for ever: a deadlock once nobody else is left.
//> outcomes 1
//> deadlocks
//> prints "work done\n"
package main

import "fmt"

func main() {
	go fmt.Println("work done")
	select {}
}
