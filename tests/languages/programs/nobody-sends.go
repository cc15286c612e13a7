// Main waits for a message that nobody sends.
//> outcomes 1
package main

import "fmt"

func main() {
	q := make(chan string)
	fmt.Println("waiting")
	fmt.Println(<-q)
}
