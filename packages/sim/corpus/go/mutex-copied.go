// A copied mutex is another mutex: the update is lost.
//> outcomes 2
//> prints "1\n"
//> prints "2\n"
package main

import (
	"fmt"
	"sync"
)

type counter struct {
	mu sync.Mutex
	n  *int
}

func (c counter) add() {
	c.mu.Lock()
	defer c.mu.Unlock()
	*c.n++
}

func main() {
	n := 0
	c := counter{n: &n}
	var wg sync.WaitGroup
	wg.Add(2)
	for i := 0; i < 2; i++ {
		go func() {
			defer wg.Done()
			c.add()
		}()
	}
	wg.Wait()
	fmt.Println(n)
}
