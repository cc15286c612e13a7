// Two goroutines take turns over one channel each.
//> outcomes 1
//> prints "ping0 pong0 ping1 pong1 ping2 pong2 false\n"
package main

import "fmt"

func main() {
	ping, pong := make(chan int), make(chan int)
	go func() {
		for n := range ping {
			fmt.Print("pong", n, " ")
			pong <- n + 1
		}
		close(pong)
	}()
	n := 0
	for n < 3 {
		fmt.Print("ping", n, " ")
		ping <- n
		n = <-pong
	}
	close(ping)
	_, ok := <-pong
	fmt.Println(ok)
}
