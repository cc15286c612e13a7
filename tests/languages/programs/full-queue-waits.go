// Room for one: the second piece waits until the first is taken.
//> outcomes 5
package main

import (
	"fmt"
	"sync"
)

func main() {
	q := make(chan int, 1)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 1; i <= 2; i++ {
			q <- i
			fmt.Println("put", i)
		}
	}()
	fmt.Println("got", <-q)
	fmt.Println("got", <-q)
	wg.Wait()
}
