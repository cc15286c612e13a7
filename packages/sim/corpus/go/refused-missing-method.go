// A type that lacks a method of the interface.
//> refused 16:16 cannot use square{…} (value of type square) as shape value in variable declaration: square does not implement shape (method area has pointer receiver)
//> refused 17:16 cannot use circle{} (value of type circle) as shape value in variable declaration: circle does not implement shape (missing method area)
package main

import "fmt"

type shape interface{ area() int }
type square struct{ side int }

func (s *square) area() int { return s.side * s.side }

type circle struct{}

func main() {
	var s shape = square{1}
	var t shape = circle{}
	fmt.Println(s, t)
}
