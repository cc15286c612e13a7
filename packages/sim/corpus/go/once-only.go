// sync.Once: one of them runs it, all wait until it has.
//> outcomes 1
//> prints "ready\n2\n"
//> race-free
package main

import (
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	var wg sync.WaitGroup
	value := 0
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			once.Do(func() {
				fmt.Println("ready")
				value = 2
			})
		}()
	}
	wg.Wait()
	fmt.Println(value)
}
