// When main calls Goexit, the others go on; when they are done, the runtime gives up.
//> outcomes 1
//> prints "worker\n"
//> says "fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n"
package main

import (
	"fmt"
	"runtime"
)

func main() {
	go fmt.Println("worker")
	runtime.Goexit()
}
