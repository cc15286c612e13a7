// Builders, runes, columns: a small table.
//> outcomes 1
//> prints " 1 the     3 ###\n 2 cat     1 #\n 3 end     1 #\n 4 mat     1 #\n 5 on      1 #\n 6 sat     1 #\n"
package main

import (
	"fmt"
	"sort"
	"strings"
)

func main() {
	text := "the cat sat on the mat the end"
	counts := map[string]int{}
	for _, w := range strings.Fields(text) {
		counts[w]++
	}
	words := make([]string, 0, len(counts))
	for w := range counts {
		words = append(words, w)
	}
	sort.Slice(words, func(i, j int) bool {
		if counts[words[i]] != counts[words[j]] {
			return counts[words[i]] > counts[words[j]]
		}
		return words[i] < words[j]
	})
	var b strings.Builder
	for i, w := range words {
		fmt.Fprintf(&b, "%2d %-5s %3d %s\n", i+1, w, counts[w], strings.Repeat("#", counts[w]))
	}
	fmt.Print(b.String())
}
