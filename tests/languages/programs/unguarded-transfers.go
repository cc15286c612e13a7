// The same without locks: money appears and disappears.
//> outcomes 5
package main

import (
	"fmt"
	"sync"
)

var balance = [2]int{100, 50}

func transfer(source, target, amount int) {
	balance[source] -= amount
	balance[target] += amount
}

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { transfer(0, 1, 30) })
	wg.Go(func() { transfer(1, 0, 20) })
	wg.Wait()
	fmt.Println(balance[0], balance[1])
}
