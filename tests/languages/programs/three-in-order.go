// Started in any order, said in one: each waits for the one before.
//> outcomes 1
package main

import (
	"fmt"
	"sync"
)

func main() {
	events := []chan bool{make(chan bool), make(chan bool), make(chan bool)}
	close(events[0])
	var wg sync.WaitGroup
	say := func(i int, word string) {
		defer wg.Done()
		<-events[i]
		fmt.Println(word)
		if i < 2 {
			close(events[i+1])
		}
	}
	wg.Add(3)
	go say(2, "third")
	go say(0, "first")
	go say(1, "second")
	wg.Wait()
}
