// Two pieces of work beside main; the results are asked for in one order, whatever order they were done in.
//> outcomes 2
package main

import "fmt"

func start(n int) <-chan int {
	result := make(chan int, 1)
	go func() {
		fmt.Println("working on", n)
		result <- n * n
	}()
	return result
}

func main() {
	one := start(3)
	other := start(4)
	fmt.Println("sum", <-one+<-other)
}
