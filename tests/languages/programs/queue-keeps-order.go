// One sender, one receiver: the order is kept, and the end is the end of the channel.
//> outcomes 1
package main

import "fmt"

func main() {
	q := make(chan int)
	go func() {
		defer close(q)
		for i := range 4 {
			q <- i
		}
	}()
	for n := range q {
		fmt.Println(n)
	}
	fmt.Println("end")
}
