// Since Go 1.22 each round has its own.
//> needs go1.22
//> outcomes 1
//> prints "012"
package main

import "fmt"

func main() {
	var prints []func()
	for i := 0; i < 3; i++ {
		prints = append(prints, func() { fmt.Print(i) })
	}
	for _, p := range prints {
		p()
	}
}
