// A type argument that does not satisfy its constraint.
//> refused 22:14 string does not satisfy number (string missing in ~int | ~float64)
//> refused 23:25 type []string of []string{…} does not match inferred type []int for []T
//> refused 24:20 in call to empty, cannot infer T
package main

import "fmt"

type number interface{ ~int | ~float64 }

func sum[T number](xs []T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

func first[T any](xs []T) T { return xs[0] }
func empty[T any]() (t T)   { return }

func main() {
	fmt.Println(sum([]string{"a"}))
	fmt.Println(first[int]([]string{"a"}))
	fmt.Println(empty())
}
