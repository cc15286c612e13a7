// Constants that do not fit.
//> refused 11:15 cannot use 300 (untyped int constant) as byte value in variable declaration (overflows)
//> refused 12:15 cannot use -129 (untyped int constant) as int8 value in variable declaration (overflows)
//> refused 13:15 cannot use -1 (untyped int constant) as uint value in variable declaration (overflows)
//> refused 14:33 invalid operation: division by zero
package main

import "fmt"

func main() {
	var b byte = 300
	var i int8 = -129
	var u uint = -1
	fmt.Println(b, i, u, 1<<70, 10/0)
}
