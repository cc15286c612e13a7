// One producer, one consumer, an unbuffered channel: one order only.
//> needs go1.22
//> outcomes 1
//> prints "got 0\ngot 1\ngot 4\ngot 9\n"
//> race-free
package main

import "fmt"

func squares(out chan<- int, n int) {
	defer close(out)
	for i := 0; i < n; i++ {
		out <- i * i
	}
}

func main() {
	ch := make(chan int)
	go squares(ch, 4)
	for v := range ch {
		fmt.Println("got", v)
	}
}
