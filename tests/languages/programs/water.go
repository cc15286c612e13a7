// Two hydrogens and an oxygen make water: the oxygen waits for both, and they for it.
//> outcomes 1
package main

import (
	"fmt"
	"sync"
)

func main() {
	hydrogen, bond := make(chan int, 2), make(chan int, 2)
	var wg sync.WaitGroup
	makeHydrogen := func() {
		defer wg.Done()
		hydrogen <- 1
		<-bond
		fmt.Println("H")
	}
	makeOxygen := func() {
		defer wg.Done()
		<-hydrogen
		<-hydrogen
		fmt.Println("O")
		bond <- 1
		bond <- 1
	}
	wg.Add(3)
	go makeHydrogen()
	go makeOxygen()
	go makeHydrogen()
	wg.Wait()
	fmt.Println("water")
}
