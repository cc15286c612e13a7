// The types of sync/atomic.
//> outcomes 1
//> prints "7 7 7 true 2\nfalse false true false\ntrue true 1\n1 2 0\n"
//> race-free
package main

import (
	"fmt"
	"sync/atomic"
)

type node struct{ n int }

func main() {
	var i atomic.Int32
	var b atomic.Bool
	var p atomic.Pointer[node]
	var u atomic.Uint64
	i.Store(3)
	fmt.Println(i.Add(4), i.Load(), i.Swap(1), i.CompareAndSwap(1, 2), i.Load())
	fmt.Println(b.Load(), b.Swap(true), b.CompareAndSwap(true, false), b.Load())
	fmt.Println(p.Load() == nil, p.CompareAndSwap(nil, &node{1}), p.Load().n)
	old := p.Swap(&node{2})
	fmt.Println(old.n, p.Load().n, u.Add(1)-1)
}
