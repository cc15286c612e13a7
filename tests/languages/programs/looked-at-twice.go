// Look, lock, look again: made once, and mostly without the mutex.
//> outcomes 4
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var (
	made atomic.Value
	lock sync.Mutex
)

func get(name string) string {
	if made.Load() == nil {
		lock.Lock()
		defer lock.Unlock()
		if made.Load() == nil {
			fmt.Println(name, "makes")
			made.Store("thing")
		}
	}
	return made.Load().(string)
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	for _, name := range []string{"a", "b"} {
		go func() {
			defer wg.Done()
			thing := get(name)
			fmt.Println(name, thing)
		}()
	}
	wg.Wait()
}
