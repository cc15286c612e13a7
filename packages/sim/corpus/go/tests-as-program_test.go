// A file of tests: each runs, and what failed is told.
//> engines graph
//> outcomes 1
//> prints "PASS\n"
package sums

import "testing"

func add(a, b int) int { return a + b }

func TestAdd(t *testing.T) {
	for _, c := range []struct{ a, b, want int }{{1, 2, 3}, {2, 2, 4}} {
		if got := add(c.a, c.b); got != c.want {
			t.Errorf("add(%d, %d) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
}
