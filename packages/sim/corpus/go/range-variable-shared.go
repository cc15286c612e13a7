// Before Go 1.22 the variable of a range is shared as well.
//> semantics go1.20
//> outcomes 1
//> prints "2c 2c 2c 3 3 true\n"
package main

import "fmt"

func main() {
	var fs []func() string
	for k, v := range []string{"a", "b", "c"} {
		fs = append(fs, func() string { return fmt.Sprint(k, v) })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
	}
	fmt.Println(*ps[0], *ps[2], ps[0] == ps[1])
}
