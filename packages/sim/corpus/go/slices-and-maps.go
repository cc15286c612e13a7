// Backing arrays, append, copy, three-index slices, maps of structs, nested containers. The output is what Go 1.19 prints.
//> needs go1.21
//> semantics go1.19
//> engines graph
//> outcomes 1
//> prints "[1 2 3 40 5] [2 3 40] [2 3 50] 3 4 4\n[0 0] [-1 0 99]\n[-1 0] [-1 0 99] [-1 0 99]\n3 [1 2 1 2 3]\n[[0 0 0] [0 0 7] [0 0 0]] [[1 0 0] [0 0 7] [0 0 0]] false\n{first [changed] [1 2]} {first [changed] [100 2]} 0\n[a b] a-b\nmap[105:4 109:1 112:2 115:4] 4\n[{al [] [1 0]} {bo [] [2 1]} {zoe [] [3 2]}]\n[9] 1\nb map[[1 2]:a [3 4]:b]\n0 0\nrecovered: assignment to entry in nil map\n"
//> race-free
package main

import (
	"fmt"
	"sort"
	"strings"
)

type item struct {
	name string
	tags []string
	size [2]int
}

func grow(s []int) []int {
	s = append(s, 99)
	s[0] = -1
	return s
}

func main() {
	base := []int{1, 2, 3, 4, 5}
	view := base[1:3]
	view = append(view, 40)
	limited := base[1:3:3]
	limited = append(limited, 50)
	fmt.Println(base, view, limited, len(view), cap(view), cap(limited))
	full := make([]int, 2, 2)
	other := grow(full)
	fmt.Println(full, other)
	roomy := make([]int, 2, 10)
	shared := grow(roomy)
	fmt.Println(roomy, shared, roomy[:3])
	n := copy(base[2:], base)
	fmt.Println(n, base)
	grid := [3][3]int{}
	grid[1][2] = 7
	copied := grid
	copied[0][0] = 1
	fmt.Println(grid, copied, grid == copied)
	m := map[string]item{"a": {"first", []string{"x"}, [2]int{1, 2}}}
	it := m["a"]
	it.size[0] = 100
	it.tags[0] = "changed"
	fmt.Println(m["a"], it, len(m["missing"].tags))
	if _, ok := m["b"]; !ok {
		m["b"] = item{name: "second"}
	}
	delete(m, "zzz")
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(keys, strings.Join(keys, "-"))
	counts := map[rune]int{}
	for _, r := range "mississippi" {
		counts[r]++
	}
	fmt.Println(counts, len(counts))
	people := []item{{name: "zoe", size: [2]int{3, 0}}, {name: "al", size: [2]int{1, 0}}, {name: "bo", size: [2]int{2, 0}}}
	sort.Slice(people, func(i, j int) bool { return people[i].size[0] < people[j].size[0] })
	for i := range people {
		people[i].size[1] = i
	}
	fmt.Println(people)
	var queue []int
	for i := 0; i < 5; i++ {
		queue = append(queue, i*i)
	}
	for len(queue) > 2 {
		queue = queue[1:]
	}
	queue = append(queue[:1], queue[2:]...)
	fmt.Println(queue, len(queue))
	byKey := map[[2]int]string{{1, 2}: "a", {3, 4}: "b"}
	fmt.Println(byKey[[2]int{3, 4}], byKey)
	var nilMap map[string]int
	fmt.Println(nilMap["x"], len(nilMap))
	defer func() { fmt.Println("recovered:", recover()) }()
	nilMap["x"] = 1
}
