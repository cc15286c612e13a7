// No lock around looking and making: it can be made twice.
//> outcomes 18
package main

import (
	"fmt"
	"sync"
)

var made string

func use(name string) {
	if made == "" {
		fmt.Println(name, "makes")
		made = name
	}
	fmt.Println(name, "uses", made)
}

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"a", "b"} {
		wg.Go(func() { use(name) })
	}
	wg.Wait()
}
