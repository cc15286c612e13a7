// Everybody writes a slot of their own: no lock is needed.
//> outcomes 1
package main

import (
	"fmt"
	"strings"
	"sync"
)

func main() {
	squares := make([]string, 4)
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			squares[i] = fmt.Sprint(i * i)
		}()
	}
	wg.Wait()
	fmt.Println("[" + strings.Join(squares, ", ") + "]")
}
