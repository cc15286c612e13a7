// A case whose channel is nil is switched off.
//> engines graph
//> outcomes 2
//> race-free
package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan int)
	go func() { a <- 1; close(a) }()
	go func() { b <- 2; close(b) }()
	x, y := a, b
	for x != nil || y != nil {
		select {
		case n, ok := <-x:
			if !ok {
				x = nil
				continue
			}
			fmt.Print(n)
		case n, ok := <-y:
			if !ok {
				y = nil
				continue
			}
			fmt.Print(n)
		}
	}
}
