// Each prime filters the numbers for the next.
//> engines graph
//> outcomes 1
//> prints "2 3 5 7 \n"
package main

import "fmt"

func filter(in <-chan int, prime int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			if n%prime != 0 {
				out <- n
			}
		}
	}()
	return out
}

func main() {
	numbers := make(chan int)
	go func() {
		defer close(numbers)
		for n := 2; n <= 8; n++ {
			numbers <- n
		}
	}()
	var in <-chan int = numbers
	for {
		prime, ok := <-in
		if !ok {
			break
		}
		fmt.Print(prime, " ")
		in = filter(in, prime)
	}
	fmt.Println()
}
