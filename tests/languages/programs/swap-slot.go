// Two put their word into a slot and take out what was there.
//> outcomes 4
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var slot atomic.Value
	slot.Store("empty")
	var wg sync.WaitGroup
	swap := func(word string) {
		defer wg.Done()
		fmt.Println(word, "for", slot.Swap(word))
	}
	wg.Add(2)
	go swap("one")
	go swap("two")
	wg.Wait()
	fmt.Println("left", slot.Load())
}
