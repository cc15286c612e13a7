// An error as the value of a panic is told by its Error method.
//> outcomes 1
//> prints "start\n"
//> raises panic
//> says "panic: over 3\n"
package main

import "fmt"

type limit struct{ max int }

func (l limit) Error() string { return fmt.Sprintf("over %d", l.max) }

func main() {
	fmt.Println("start")
	panic(limit{3})
}
