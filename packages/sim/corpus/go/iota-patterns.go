// iota with skips, shifts, expressions and several names in one line.
//> outcomes 1
//> prints "mon tue thu 4\n1024 1048576 1073741824\n0 0 1 10 2 20\n2 tue tue 746875\n"
package main

import "fmt"

type weekday int

const (
	monday weekday = iota + 1
	tuesday
	_
	thursday
)

const (
	kb = 1 << (10 * (iota + 1))
	mb
	gb
)

const (
	a, b = iota, iota * 10
	c, d
	e, f
)

func (w weekday) String() string { return [...]string{"?", "mon", "tue", "wed", "thu"}[w] }

func main() {
	fmt.Println(monday, tuesday, thursday, int(thursday))
	fmt.Println(kb, mb, gb)
	fmt.Println(a, b, c, d, e, f)
	fmt.Printf("%d %v %s %x\n", tuesday, tuesday, tuesday, thursday)
}
