// Two stages between source and end: each may work on the next number while the one after prints.
//> outcomes 5
package main

import (
	"fmt"
	"sync"
)

func main() {
	numbers, squares := make(chan int, 3), make(chan int, 3)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for range 3 {
			n := <-numbers
			fmt.Println("squaring", n)
			squares <- n * n
		}
	}()
	for n := 1; n <= 3; n++ {
		numbers <- n
	}
	for range 3 {
		fmt.Println("got", <-squares)
	}
	wg.Wait()
}
