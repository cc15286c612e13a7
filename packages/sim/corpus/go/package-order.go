// Package variables in the order of their needs, several init functions, constants with iota. The output is what Go 1.19 prints.
//> semantics go1.19
//> outcomes 1
//> prints "42 41 set at 2 [42 41] 4\n0 10 30 1024 1048576 Mon Tue\n[[2.5 0] [0 2.5]] [[1 0] [0 1]]\n43\n20 10 true\n25 [1 20 30] 20\n"
//> race-free
package main

import "fmt"

var (
	a = b + 1
	b = f()
	c = "set at " + order()
	d [2]int
)

var log []string

const (
	low = iota * 10
	middle
	_
	high
)

const (
	kb = 1 << (10 * (iota + 1))
	mb
)

type weekday int

const (
	monday weekday = iota + 1
	tuesday
)

func (d weekday) String() string { return [...]string{"?", "Mon", "Tue"}[d] }

func f() int {
	log = append(log, "f")
	return 41
}

func order() string {
	log = append(log, "order")
	return fmt.Sprint(len(log))
}

func init() {
	log = append(log, "first init")
	d[0] = a
}

func init() {
	log = append(log, "second init")
	d[1] = b
}

type matrix [2][2]float64

func (m *matrix) scale(k float64) {
	for i := range m {
		for j := range m[i] {
			m[i][j] *= k
		}
	}
}

var identity = matrix{{1, 0}, {0, 1}}
var pi *int = &a

func main() {
	fmt.Println(a, b, c, d, len(log))
	fmt.Println(low, middle, high, kb, mb, monday, tuesday)
	m := identity
	m.scale(2.5)
	fmt.Println(m, identity)
	*pi++
	fmt.Println(a)
	x, y := 1, 2
	p, q := &x, &y
	p, q = q, p
	*p, *q = *q*10, *p*10
	fmt.Println(x, y, p == &y)
	type local struct{ v *int }
	l := local{&x}
	*l.v += 5
	arr := [3]int{1, 2, 3}
	ptr := &arr[1]
	*ptr = 20
	s := arr[:]
	s[2] = 30
	fmt.Println(x, arr, *ptr)
}
