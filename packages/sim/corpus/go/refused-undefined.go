// Names that nobody declared.
//> refused 10:14 undefined: total
//> refused 11:6 undefined: fmt.Printline
//> refused 12:8 undefined: point
package main

import "fmt"

func main() {
	fmt.Println(total)
	fmt.Printline(1)
	var p point
	fmt.Println(p)
}
