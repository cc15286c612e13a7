// Each waits before it says that it is here: both wait for ever.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

func main() {
	here := [2]chan bool{make(chan bool, 1), make(chan bool, 1)}
	var wg sync.WaitGroup
	for me := range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println(me, "comes")
			<-here[1-me]
			here[me] <- true
			fmt.Println(me, "goes")
		}()
	}
	wg.Wait()
}
