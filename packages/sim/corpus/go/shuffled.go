// A shuffle gives every order.
//> engines graph
//> outcomes 6
//> prints "[3 1 2]\n"
package main

import (
	"fmt"
	"math/rand"
	"time"
)

func main() {
	rand.Seed(time.Now().UnixNano())
	n := []int{1, 2, 3}
	rand.Shuffle(len(n), func(i, j int) { n[i], n[j] = n[j], n[i] })
	fmt.Println(n)
}
