// Two hand a ball to and fro: one order.
//> outcomes 1
package main

import (
	"fmt"
	"sync"
)

var wg sync.WaitGroup

func play(name string, mine <-chan int, theirs chan<- int) {
	defer wg.Done()
	for range 3 {
		ball := <-mine
		fmt.Println(name, ball)
		theirs <- ball + 1
	}
}

func main() {
	toA, toB := make(chan int, 1), make(chan int, 1)
	wg.Add(2)
	go play("ping", toA, toB)
	go play("pong", toB, toA)
	toA <- 1
	wg.Wait()
	fmt.Println("last", <-toA)
}
