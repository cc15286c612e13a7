// The parser stops.
//> refused 9:16 syntax error: unexpected ), expected expression
package main

import "fmt"

func main() {
	x := [3]int{1, 2, 3}
	fmt.Println(x))
}
