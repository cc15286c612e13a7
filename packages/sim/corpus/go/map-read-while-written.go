// One goroutine reads a map while another writes to it.
//> engines graph
//> prints "one\n"
//> prints "\n"
//> says "fatal error: concurrent map read and map write\n"
package main

import "fmt"

func main() {
	names := map[int]string{}
	go func() { names[1] = "one" }()
	fmt.Println(names[1])
}
