// A mutex belongs to nobody: another goroutine may unlock it.
//> outcomes 1
//> prints "mine\n"
//> race-free
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	mu.Lock()
	go func() { mu.Unlock() }()
	mu.Lock()
	fmt.Println("mine")
}
