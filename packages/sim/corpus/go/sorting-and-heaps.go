// sort, container/heap, container/list, a small graph search. The output is what Go 1.19 prints.
//> semantics go1.19
//> outcomes 1
//> prints "map[1:0 2:5 3:2 4:6]\n3 banana\n[banana fig kiwi pear] 1 2\n[9 5 2 1] false\n[-1 0 2.5]\n4 1 2 3 4\n[2 3 5 7 11 13 17 19 23 29 31 37 41 43 47]\n"
//> race-free
package main

import (
	"container/heap"
	"container/list"
	"fmt"
	"sort"
)

type edge struct{ to, cost int }
type state struct{ node, cost int }
type queue []state

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].cost < q[j].cost }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(state)) }
func (q *queue) Pop() any {
	old := *q
	x := old[len(old)-1]
	*q = old[:len(old)-1]
	return x
}

func shortest(g map[int][]edge, from int) map[int]int {
	dist := map[int]int{}
	q := &queue{{from, 0}}
	for q.Len() > 0 {
		s := heap.Pop(q).(state)
		if _, seen := dist[s.node]; seen {
			continue
		}
		dist[s.node] = s.cost
		for _, e := range g[s.node] {
			heap.Push(q, state{e.to, s.cost + e.cost})
		}
	}
	return dist
}

type byLength []string

func (b byLength) Len() int           { return len(b) }
func (b byLength) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLength) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	g := map[int][]edge{1: {{2, 7}, {3, 2}}, 3: {{2, 3}, {4, 8}}, 2: {{4, 1}}}
	fmt.Println(shortest(g, 1))
	words := []string{"pear", "fig", "banana", "kiwi"}
	sort.Sort(byLength(words))
	fmt.Println(len(words[0]), words[3])
	sort.Strings(words)
	fmt.Println(words, sort.SearchStrings(words, "fig"), sort.SearchInts([]int{1, 3, 5}, 4))
	xs := []int{5, 2, 9, 1}
	sort.Sort(sort.Reverse(sort.IntSlice(xs)))
	fmt.Println(xs, sort.IsSorted(sort.IntSlice(xs)))
	fs := []float64{2.5, -1, 0}
	sort.Float64s(fs)
	fmt.Println(fs)
	l := list.New()
	l.PushBack(2)
	l.PushFront(1)
	e := l.PushBack(4)
	l.InsertBefore(3, e)
	l.MoveToFront(e)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len())
	sieve := make([]bool, 50)
	var primes []int
	for i := 2; i < len(sieve); i++ {
		if sieve[i] {
			continue
		}
		primes = append(primes, i)
		for j := i * i; j < len(sieve); j += i {
			sieve[j] = true
		}
	}
	fmt.Println(primes)
}
