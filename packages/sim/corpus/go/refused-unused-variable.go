// A variable that nobody reads.
//> refused 9:2 declared and not used: x
//> refused 10:2 declared and not used: y
package main

import "fmt"

func main() {
	x := 1
	y, z := 2, 3
	fmt.Println(z)
}
