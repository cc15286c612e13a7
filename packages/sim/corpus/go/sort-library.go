// Package sort: slices, stable sorts, searching, own orders.
//> outcomes 1
//> prints "[{dan 19} {ben 27} {ann 31} {cid 31}]\n31 19\n[{ann 31} {ben 27} {cid 31} {dan 19}]\n[{ann 31} {ben 27} {cid 31} {dan 19}]\n[1 2 5 8] true 2 3 4\n[a b] 8\n[-1 2.5]\n[fig pear apple]\n"
package main

import (
	"fmt"
	"sort"
)

type person struct {
	name string
	age  int
}
type byAge []person

func (b byAge) Len() int           { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i].age < b[j].age }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	people := []person{{"ann", 31}, {"ben", 27}, {"cid", 31}, {"dan", 19}}
	sort.Stable(byAge(people))
	fmt.Println(people)
	sort.Sort(sort.Reverse(byAge(people)))
	fmt.Println(people[0].age, people[3].age)
	sort.Slice(people, func(i, j int) bool { return people[i].name < people[j].name })
	fmt.Println(people)
	sort.SliceStable(people, func(i, j int) bool { return people[i].age%2 < people[j].age%2 })
	fmt.Println(people)
	n := []int{5, 2, 8, 1}
	sort.Ints(n)
	fmt.Println(n, sort.IntsAreSorted(n), sort.SearchInts(n, 5), sort.SearchInts(n, 6), sort.SearchInts(n, 100))
	s := sort.StringSlice{"b", "a"}
	s.Sort()
	fmt.Println(s, sort.Search(100, func(i int) bool { return i*i >= 50 }))
	f := []float64{2.5, -1}
	sort.Float64s(f)
	fmt.Println(f)
	w := []string{"pear", "fig", "apple"}
	sort.Slice(w, func(i, j int) bool { return len(w[i]) < len(w[j]) })
	fmt.Println(w)
}
