// A range over a map has no order.
//> outcomes 6
//> prints "bca"
package main

import "fmt"

func main() {
	m := map[string]bool{"a": true, "b": true, "c": true}
	for k := range m {
		fmt.Print(k)
	}
}
