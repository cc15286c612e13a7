// Nobody may turn a read lock into a write lock: Lock waits for the reader that calls it.
//> outcomes 1
//> prints ""
//> deadlocks
package main

import "sync"

func main() {
	var rw sync.RWMutex
	rw.RLock()
	rw.Lock()
}
