// A recovered panic that is raised again says so.
//> outcomes 1
//> prints "got a\n"
//> raises panic
//> says "panic: a [recovered]\n\tpanic: b"
package main

import "fmt"

func main() {
	defer func() {
		r := recover()
		fmt.Println("got", r)
		panic("b")
	}()
	panic("a")
}
