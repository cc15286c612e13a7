// An error waits in the channel and comes out where the result is asked for.
//> outcomes 1
package main

import (
	"errors"
	"fmt"
)

type result struct {
	n   int
	err error
}

func submit(n int) chan result {
	out := make(chan result, 1)
	go func() {
		if n > 1 {
			out <- result{err: errors.New("too much")}
			return
		}
		out <- result{n: n}
	}()
	return out
}

func main() {
	futures := []chan result{submit(1), submit(2)}
	for _, future := range futures {
		if r := <-future; r.err != nil {
			fmt.Println("failed:", r.err)
		} else {
			fmt.Println("got", r.n)
		}
	}
}
