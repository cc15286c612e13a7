// Unlocking what is not locked is fatal and cannot be recovered.
//> raises fatal
package main

import "sync"

func main() {
	defer func() { recover() }()
	var mu sync.Mutex
	mu.Lock()
	mu.Unlock()
	mu.Unlock()
}
