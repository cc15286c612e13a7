// Value and pointer receivers, method values, methods on slices, maps, functions.
//> outcomes 1
//> prints "6 106 6\nx-y 2 true\n18\nmap[k:2]\n21 121\n22\n[{6} {7}]\n8\n"
package main

import (
	"fmt"
	"strings"
)

type counter struct{ n int }

func (c counter) value() int { c.n += 100; return c.n }
func (c *counter) add(k int) *counter {
	c.n += k
	return c
}

type words []string

func (w words) join() string    { return strings.Join(w, "-") }
func (w *words) add(s string)   { *w = append(*w, s) }
func (w words) Less(i int) bool { return w[i] < w[i+1] }

type op func(int, int) int

func (o op) twice(a, b int) int { return o(o(a, b), b) }

type bag map[string]int

func (b bag) inc(k string) { b[k]++ }

type adder interface{ add(int) *counter }

func main() {
	c := counter{1}
	c.add(2).add(3)
	fmt.Println(c.n, c.value(), c.n)
	var w words
	w.add("x")
	w.add("y")
	fmt.Println(w.join(), len(w), w.Less(0))
	fmt.Println(op(func(a, b int) int { return a * b }).twice(2, 3))
	b := bag{}
	b.inc("k")
	b.inc("k")
	fmt.Println(b)
	f := c.add
	g := counter.value
	h := (*counter).add
	f(10)
	h(&c, 5)
	fmt.Println(c.n, g(c))
	var a adder = &c
	a.add(1)
	fmt.Println(c.n)
	cs := []counter{{1}, {2}}
	for _, x := range cs {
		x.add(10)
	}
	for i := range cs {
		cs[i].add(5)
	}
	fmt.Println(cs)
	m := map[string]*counter{"a": {7}}
	m["a"].add(1)
	fmt.Println(m["a"].n)
}
