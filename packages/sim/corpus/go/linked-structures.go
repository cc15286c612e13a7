// Pointers: lists, trees, cycles, identity.
//> outcomes 1
//> prints "1 2 3 5 8 9 3\ntrue b\n321\n5 0 false true\n"
package main

import "fmt"

type node struct {
	value       int
	left, right *node
}

func (n *node) insert(v int) *node {
	if n == nil {
		return &node{value: v}
	}
	if v < n.value {
		n.left = n.left.insert(v)
	} else {
		n.right = n.right.insert(v)
	}
	return n
}

func (n *node) walk(visit func(int)) {
	if n != nil {
		n.left.walk(visit)
		visit(n.value)
		n.right.walk(visit)
	}
}

func (n *node) depth() int {
	if n == nil {
		return 0
	}
	l, r := n.left.depth(), n.right.depth()
	if l > r {
		return l + 1
	}
	return r + 1
}

type link struct {
	next *link
	name string
}

func reverse(l *link) (out *link) {
	for l != nil {
		l, l.next, out = l.next, out, l
	}
	return
}

func main() {
	var root *node
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		root = root.insert(v)
	}
	root.walk(func(v int) { fmt.Print(v, " ") })
	fmt.Println(root.depth())
	ring := &link{name: "a"}
	ring.next = &link{name: "b", next: ring}
	fmt.Println(ring.next.next == ring, ring.next.name)
	l := &link{&link{&link{nil, "3"}, "2"}, "1"}
	for r := reverse(l); r != nil; r = r.next {
		fmt.Print(r.name)
	}
	fmt.Println()
	p, q := new(int), new(int)
	*p = 4
	pp := &p
	**pp++
	fmt.Println(*p, *q, p == q, *pp == p)
}
