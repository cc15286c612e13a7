// goto, labelled break and continue.
//> outcomes 1
//> prints "3\n0 0 0 1 1 0 1 1 \n-1\nout\n"
package main

import "fmt"

func main() {
	n := 0
again:
	n++
	if n < 3 {
		goto again
	}
	fmt.Println(n)
rows:
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			switch {
			case j == 2:
				continue rows
			case i == 2:
				break rows
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
	i := 5
loop:
	switch {
	case i > 0:
		i -= 2
		goto loop
	}
	fmt.Println(i)
sel:
	for {
		select {
		default:
			break sel
		}
	}
	fmt.Println("out")
}
