// A range over a function: break, continue and return inside its body.
//> needs go1.23
//> outcomes 1
//> prints "0 2 3 stopped\n[a b] 20\n"
package main

import (
	"fmt"
	"maps"
	"slices"
)

func upTo(n int, ended *string) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				*ended = "stopped"
				return
			}
		}
	}
}

func firstOver(limit int) int {
	var ended string
	for i := range upTo(100, &ended) {
		if i*i > limit {
			return i
		}
	}
	return -1
}

func main() {
	var ended string
	for i := range upTo(10, &ended) {
		if i == 1 {
			continue
		}
		if i == 4 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println(ended)
	m := map[string]int{"b": 1, "a": 2}
	fmt.Println(slices.Sorted(maps.Keys(m)), firstOver(380))
}
