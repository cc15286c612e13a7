// Two producers into one channel: each keeps its own order.
//> engines graph
//> outcomes 6
//> prints "a1 b1 a2 b2 "
//> never prints "a2 a1 b1 b2 "
package main

import "fmt"

func main() {
	ch := make(chan string)
	produce := func(name string) {
		for i := 1; i <= 2; i++ {
			ch <- fmt.Sprint(name, i)
		}
	}
	go produce("a")
	go produce("b")
	for i := 0; i < 4; i++ {
		fmt.Print(<-ch, " ")
	}
}
