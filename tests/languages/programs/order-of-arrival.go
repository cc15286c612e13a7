// Names are put into a slice under a mutex: it shows the order of arrival.
//> outcomes 6
package main

import (
	"fmt"
	"strings"
	"sync"
)

func main() {
	var arrived []string
	var lock sync.Mutex
	var wg sync.WaitGroup
	for _, name := range []string{"ann", "bob", "cy"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			lock.Lock()
			defer lock.Unlock()
			arrived = append(arrived, name)
		}()
	}
	wg.Wait()
	fmt.Println(strings.Join(arrived, " "))
}
