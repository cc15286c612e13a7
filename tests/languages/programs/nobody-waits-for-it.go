// A goroutine is ended when main returns, wherever it is: its lines come, or do not.
//> outcomes 6
package main

import "fmt"

func main() {
	go func() {
		fmt.Println("one")
		fmt.Println("two")
	}()
	fmt.Println("main ends")
}
