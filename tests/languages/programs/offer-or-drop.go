// What does not fit at once is dropped.
//> outcomes 24
package main

import (
	"fmt"
	"sync"
)

var (
	q  = make(chan string, 1)
	wg sync.WaitGroup
)

func offer(name string) {
	defer wg.Done()
	select {
	case q <- name:
		fmt.Println(name, "kept")
	default:
		fmt.Println(name, "dropped")
	}
}

func main() {
	wg.Add(2)
	go offer("a")
	go offer("b")
	fmt.Println("first is", <-q)
	wg.Wait()
}
