// Maps: missing keys, deletion, struct values, nested maps, printing in key order.
//> outcomes 1
//> prints "map[ann:31 ben:27 cid:1] 3 0 false\nmap[ben:27 cid:1] false\nmap[101:1 104:1 108:2 111:1]\nmap[{0 9}:b {1 2}:a] a\nmap[a:map[ab:1 ac:1] b:map[bd:1]]\n[a b]\nmap[false:[1 3] true:[0 2 4]]\n0 0 true\n1 2 3 0\n"
package main

import (
	"fmt"
	"sort"
)

type point struct{ x, y int }

func main() {
	ages := map[string]int{"ann": 31, "ben": 27}
	ages["cid"]++
	v, ok := ages["dan"]
	fmt.Println(ages, len(ages), v, ok)
	delete(ages, "ann")
	delete(ages, "nobody")
	_, ok = ages["ann"]
	fmt.Println(ages, ok)
	counts := map[rune]int{}
	for _, c := range "hello" {
		counts[c]++
	}
	fmt.Println(counts)
	at := map[point]string{{1, 2}: "a", {0, 9}: "b"}
	fmt.Println(at, at[point{1, 2}])
	nested := map[string]map[string]int{}
	for _, w := range []string{"ab", "ac", "bd"} {
		k := w[:1]
		if nested[k] == nil {
			nested[k] = map[string]int{}
		}
		nested[k][w]++
	}
	fmt.Println(nested)
	keys := make([]string, 0)
	for k := range nested {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(keys)
	groups := map[bool][]int{}
	for i := 0; i < 5; i++ {
		groups[i%2 == 0] = append(groups[i%2 == 0], i)
	}
	fmt.Println(groups)
	var nothing map[string]int
	fmt.Println(nothing["x"], len(nothing), nothing == nil)
	anys := map[any]int{1: 1, "1": 2, 1.0: 3}
	fmt.Println(anys[1], anys["1"], anys[1.0], anys['1'])
}
