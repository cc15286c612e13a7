// Two goroutines add to a package variable without a lock.
//> outcomes 2
//> prints "1\n"
//> prints "2\n"
//> race main.total 15 15
package main

import (
	"fmt"
	"sync"
)

var total int

func add(wg *sync.WaitGroup) { total++; wg.Done() }

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go add(&wg)
	go add(&wg)
	wg.Wait()
	fmt.Println(total)
}
