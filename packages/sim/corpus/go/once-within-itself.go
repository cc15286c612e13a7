// Do that calls Do of the same Once waits for itself.
//> outcomes 1
//> prints ""
//> deadlocks
package main

import "sync"

func main() {
	var once sync.Once
	once.Do(func() {
		once.Do(func() {})
	})
}
