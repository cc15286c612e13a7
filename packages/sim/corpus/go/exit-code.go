// os.Exit ends at once: deferred calls do not run.
//> outcomes 1
//> prints "bye\n"
package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	fmt.Println("bye")
	os.Exit(3)
}
