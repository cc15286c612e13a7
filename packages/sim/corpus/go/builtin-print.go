// print and println write to standard error.
//> outcomes 1
//> prints "out\n"
//> says "hello 1 true 97 +1.500000e+000\n12nil"
package main

import "fmt"

func main() {
	println("hello", 1, true, 'a', 1.5)
	print(1, 2)
	print("nil", "\n")
	println()
	fmt.Println("out")
}
