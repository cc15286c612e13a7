// Small random numbers may be any; sums keep to their range.
//> engines graph
//> outcomes 6
//> prints "1\n"
//> prints "6\n"
//> never prints "0\n"
//> never prints "7\n"
package main

import (
	"fmt"
	"math/rand"
	"time"
)

func main() {
	rand.Seed(time.Now().UnixNano())
	fmt.Println(rand.Intn(6) + 1)
}
