// Three stages.
//> outcomes 1
//> prints "1 9 25 \n"
package main

import "fmt"

func odd(n int) <-chan int {
	out := make(chan int)
	go func() {
		for i := 1; i <= n; i += 2 {
			out <- i
		}
		close(out)
	}()
	return out
}

func square(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for v := range in {
			out <- v * v
		}
		close(out)
	}()
	return out
}

func main() {
	for v := range square(odd(5)) {
		fmt.Print(v, " ")
	}
	fmt.Println()
}
