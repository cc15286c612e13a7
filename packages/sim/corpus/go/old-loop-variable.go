// Before Go 1.22 all rounds share one variable.
//> semantics go1.21
//> outcomes 1
//> prints "333"
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
