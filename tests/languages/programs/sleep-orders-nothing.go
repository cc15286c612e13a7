// Sleeping longer is no promise to come later.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
	"time"
)

var wg sync.WaitGroup

func say(word string, pause time.Duration) {
	defer wg.Done()
	time.Sleep(pause)
	fmt.Println(word)
}

func main() {
	wg.Add(2)
	go say("soon", 10*time.Millisecond)
	go say("late", 100*time.Millisecond)
	wg.Wait()
}
