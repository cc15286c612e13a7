// NumGoroutine counts those that have not ended.
//> outcomes 1
//> prints "1\n4 true true true\n"
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	fmt.Println(runtime.NumGoroutine())
	var wg sync.WaitGroup
	stop := make(chan bool)
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() { wg.Done(); <-stop }()
	}
	wg.Wait()
	fmt.Println(runtime.NumGoroutine(), runtime.NumCPU() > 0, runtime.GOMAXPROCS(0) > 0, runtime.GOOS != "")
}
