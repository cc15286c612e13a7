// Nobody recovers: the message, and exit code 2.
//> outcomes 1
//> prints "1 2 3 deferred calls still run\n"
//> raises panic
//> says "panic: runtime error: index out of range [3] with length 3\n"
package main

import "fmt"

func main() {
	defer fmt.Println("deferred calls still run")
	s := []int{1, 2, 3}
	for i := 0; i <= len(s); i++ {
		fmt.Print(s[i], " ")
	}
}
