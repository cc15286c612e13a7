// log.Fatal prints to standard error and exits with 1.
//> outcomes 1
//> prints "to standard output\n"
//> says "note: to standard error\nstop: 3 left\n"
package main

import (
	"fmt"
	"log"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("note: ")
	log.Println("to standard error")
	fmt.Println("to standard output")
	log.SetPrefix("")
	log.Fatalf("stop: %d left", 3)
}
