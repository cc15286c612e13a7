// The first look is without the lock: a race, whatever comes of it.
//> engines graph
//> outcomes 1
//> prints "1\n"
//> race main.instance 20 25
package main

import (
	"fmt"
	"sync"
)

var (
	mu       sync.Mutex
	instance *int
	made     int
)

func get() *int {
	if instance == nil {
		mu.Lock()
		defer mu.Unlock()
		if instance == nil {
			made++
			instance = new(int)
		}
	}
	return instance
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	for i := 0; i < 2; i++ {
		go func() {
			defer wg.Done()
			get()
		}()
	}
	wg.Wait()
	fmt.Println(made)
}
