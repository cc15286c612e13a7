// Inner names hide outer ones until their block ends.
//> outcomes 1
//> prints "package\nblock\nfunction\n0 empty\n12 <nil>\n13 true\nfalse true\n"
package main

import (
	"errors"
	"fmt"
)

var level = "package"

func parse(s string) (n int, err error) {
	if s == "" {
		return 0, errors.New("empty")
	}
	for _, c := range s {
		n = n*10 + int(c-'0')
	}
	return
}

func main() {
	fmt.Println(level)
	level := "function"
	{
		level := "block"
		fmt.Println(level)
	}
	fmt.Println(level)
	n, err := parse("12")
	if n, err := parse(""); err != nil {
		fmt.Println(n, err)
	} else if m := n + 1; m > 0 {
		fmt.Println(m)
	}
	fmt.Println(n, err)
	n, ok := n+1, true
	fmt.Println(n, ok)
	true := false
	fmt.Println(true, !true)
}
