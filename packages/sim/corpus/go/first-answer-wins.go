// Three replicas are asked; only the first answer counts, and the room in the channel keeps the others from leaking.
//> engines graph
//> outcomes 3
//> never leaks
package main

import "fmt"

func ask(replica int) string { return fmt.Sprint("replica ", replica) }

func main() {
	answers := make(chan string, 3)
	for i := 0; i < 3; i++ {
		go func(i int) { answers <- ask(i) }(i)
	}
	fmt.Println(<-answers)
}
