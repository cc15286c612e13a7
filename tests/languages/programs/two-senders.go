// Two senders into one channel: any mixture that keeps each sender's order.
//> outcomes 6
package main

import "fmt"

func main() {
	q := make(chan string)
	for _, name := range []string{"a", "b"} {
		go func() {
			for i := 1; i <= 2; i++ {
				q <- fmt.Sprintf("%s%d", name, i)
			}
		}()
	}
	for range 4 {
		fmt.Println(<-q)
	}
}
