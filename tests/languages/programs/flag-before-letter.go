// The wrong way round: the flag goes up before the letter is there.
//> outcomes 3
package main

import (
	"fmt"
	"sync"
)

var (
	letter = "none"
	flag   bool
	wg     sync.WaitGroup
)

func write() {
	defer wg.Done()
	flag = true
	letter = "hello"
}

func read() {
	defer wg.Done()
	if flag {
		fmt.Println("read", letter)
	} else {
		fmt.Println("no flag")
	}
}

func main() {
	wg.Add(2)
	go write()
	go read()
	wg.Wait()
}
