// A type and a variable that need themselves.
//> refused 8:6 invalid recursive type: list refers to itself
//> refused 10:5 initialization cycle: a refers to itself
package main

import "fmt"

type list struct{ next list }

var a = b
var b = a

func main() {
	fmt.Println(a, list{})
}
