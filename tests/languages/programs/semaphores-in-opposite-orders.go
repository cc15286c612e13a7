// Two resources of one permit each, asked for in opposite orders.
//> outcomes 3
package main

import (
	"fmt"
	"sync"
)

var wg sync.WaitGroup

func copyPage(name string, first, second chan bool) {
	defer wg.Done()
	first <- true
	second <- true
	fmt.Println(name, "copies")
	<-second
	<-first
}

func main() {
	printer, scanner := make(chan bool, 1), make(chan bool, 1)
	wg.Add(2)
	go copyPage("ann", printer, scanner)
	go copyPage("bob", scanner, printer)
	wg.Wait()
}
