// Do returns to nobody before the first call has ended.
//> outcomes 1
//> prints "init\n7 7\n"
//> race-free
package main

import (
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	var value int
	load := func() int {
		once.Do(func() {
			fmt.Println("init")
			value = 7
		})
		return value
	}
	got := make(chan int, 2)
	go func() { got <- load() }()
	go func() { got <- load() }()
	fmt.Println(<-got, <-got)
}
