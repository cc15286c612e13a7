// Three calls of Done for two: either of them is the one too many, and the panic names its line.
//> raises panic
//> engines graph
//> outcomes 2
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		wg.Done()
	}()
	wg.Done()
	select {}
}
