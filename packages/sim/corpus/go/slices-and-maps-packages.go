// Packages slices, maps and cmp.
//> needs go1.23
//> outcomes 1
//> prints "[1 2 5 8] 2 true\n[8 5 2 1] 0 true\n[1 2] 3 true\n[a b c] [1 2 3]\n[fig pear apple]\n8 1 [1 2 3]\n[1 9 2] [1 2]\n-1 1 0\n[[1 2] [3]] [3 2 1] map[x:1] true\n"
package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

func main() {
	n := []int{5, 2, 8, 1}
	slices.Sort(n)
	at, ok := slices.BinarySearch(n, 5)
	fmt.Println(n, at, ok)
	slices.Reverse(n)
	fmt.Println(n, slices.Index(n, 8), slices.Contains(n, 2))
	fmt.Println(slices.Compact([]int{1, 1, 2, 2}), slices.IndexFunc(n, func(x int) bool { return x < 2 }), slices.Equal([]int{1}, []int{1}))
	m := map[string]int{"b": 2, "a": 1, "c": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	w := []string{"pear", "fig", "apple"}
	slices.SortFunc(w, func(a, b string) int { return cmp.Compare(len(a), len(b)) })
	fmt.Println(w)
	fmt.Println(slices.Max(n), slices.Min(n), slices.Collect(slices.Values([]int{1, 2, 3})))
	fmt.Println(slices.Insert([]int{1, 2}, 1, 9), slices.Delete([]int{1, 7, 2}, 1, 2))
	fmt.Println(cmp.Compare(1, 2), cmp.Compare("b", "a"), cmp.Or(0, 0))
	chunks := slices.Collect(slices.Chunk([]int{1, 2, 3}, 2))
	back := []int{}
	for _, v := range slices.Backward([]int{1, 2, 3}) {
		back = append(back, v)
	}
	c := maps.Clone(map[string]int{"x": 1})
	fmt.Println(chunks, back, c, maps.Equal(c, map[string]int{"x": 1}))
}
