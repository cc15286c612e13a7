// Variadic parameters: none, several, a slice as it is.
//> outcomes 1
//> prints "1 6 10\n[0 8]\n[1-a] [none]\n1b true\n a a/b\n"
package main

import (
	"fmt"
	"strings"
)

func sum(first int, rest ...int) int {
	for _, r := range rest {
		first += r
	}
	return first
}

func zero(xs ...int) { xs[0] = 0 }

func show(format string, args ...any) string { return fmt.Sprintf("["+format+"]", args...) }

func main() {
	fmt.Println(sum(1), sum(1, 2, 3), sum(1, []int{4, 5}...))
	s := []int{7, 8}
	zero(s...)
	zero(s[1], 2)
	fmt.Println(s)
	fmt.Println(show("%d-%s", 1, "a"), show("none"))
	fmt.Println(fmt.Sprint([]any{1, "b"}...), fmt.Sprintln("x", 1) == "x 1\n")
	join := func(sep string, parts ...string) string { return strings.Join(parts, sep) }
	fmt.Println(join("/"), join("/", "a"), join("/", "a", "b"))
}
