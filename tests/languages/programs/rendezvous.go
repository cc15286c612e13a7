// Two meet: what either says before comes before what either says after.
//> outcomes 4
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
			here[me] <- true
			<-here[1-me]
			fmt.Println(me, "goes")
		}()
	}
	wg.Wait()
}
