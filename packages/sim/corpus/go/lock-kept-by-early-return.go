// One way out of the function forgets to unlock.
//> engines graph
//> deadlocks
//> never prints "ok\n"
package main

import (
	"errors"
	"fmt"
	"sync"
)

var mu sync.Mutex

func use(n int) error {
	mu.Lock()
	if n < 0 {
		return errors.New("negative")
	}
	mu.Unlock()
	return nil
}

func main() {
	var wg sync.WaitGroup
	for _, n := range []int{-1, 1} {
		wg.Add(1)
		go func(n int) {
			defer wg.Done()
			use(n)
		}(n)
	}
	wg.Wait()
	use(2)
	fmt.Println("ok")
}
