// defer needs a call.
//> refused 9:8 syntax error: expression in defer must be function call
package main

import "fmt"

func main() {
	fmt.Println()
	defer recover
}
