// Parallel subtests start when the function of their parent is over, and run together; the next test waits for all.
//> engines graph
//> outcomes 2
//> prints "body over: 0\nrun a\nrun b\nPASS\n"
//> prints "body over: 0\nrun b\nrun a\nPASS\n"
//> race-free
package main

import (
	"fmt"
	"sync/atomic"
	"testing"
)

var n int32

func TestGroup(t *testing.T) {
	for _, name := range []string{"a", "b"} {
		name := name
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			atomic.AddInt32(&n, 1)
			fmt.Println("run", name)
		})
	}
	fmt.Println("body over:", atomic.LoadInt32(&n))
}

func TestAfter(t *testing.T) {
	if n != 2 {
		t.Fatalf("n = %d", n)
	}
}
