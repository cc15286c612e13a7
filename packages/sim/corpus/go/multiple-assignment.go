// The right side is worked out first, then everything is stored from left to right.
//> outcomes 1
//> prints "2 1\n2 [99 20 30]\n[30 99 20]\nmap[x:0 y:1]\n1 one\n7\n"
package main

import "fmt"

func pair() (int, string) { return 1, "one" }

func main() {
	a, b := 1, 2
	a, b = b, a
	fmt.Println(a, b)
	s := []int{10, 20, 30}
	i := 0
	i, s[i] = 2, 99
	fmt.Println(i, s)
	s[0], s[1], s[2] = s[2], s[0], s[1]
	fmt.Println(s)
	m := map[string]int{}
	m["x"], m["y"] = len(m), len(m)+1
	fmt.Println(m)
	var n int
	n, _ = pair()
	_, t := pair()
	fmt.Println(n, t)
	p := &struct{ next *int }{}
	x := 5
	p.next, *(&x) = &x, 7
	fmt.Println(*p.next)
}
