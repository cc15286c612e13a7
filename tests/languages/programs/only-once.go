// However many ask, it is made once, and everybody sees it made.
//> outcomes 2
package main

import (
	"fmt"
	"sync"
)

var (
	made string
	once sync.Once
	wg   sync.WaitGroup
)

func get() string {
	once.Do(func() {
		fmt.Println("making")
		made = "thing"
	})
	return made
}

func main() {
	wg.Add(2)
	for _, name := range []string{"a", "b"} {
		go func() {
			defer wg.Done()
			fmt.Println(name, get())
		}()
	}
	wg.Wait()
}
