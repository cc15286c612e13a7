// container/heap, container/list, container/ring.
//> outcomes 1
//> prints "b c a \n2 1 3 2 3\n0 1 2 \n"
package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
)

type job struct {
	name string
	rank int
}
type queue []job

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].rank < q[j].rank }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(job)) }
func (q *queue) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}

func main() {
	q := &queue{{"c", 3}, {"a", 1}}
	heap.Init(q)
	heap.Push(q, job{"b", 2})
	(*q)[0].rank = 9
	heap.Fix(q, 0)
	for q.Len() > 0 {
		fmt.Print(heap.Pop(q).(job).name, " ")
	}
	fmt.Println()
	l := list.New()
	two := l.PushBack(2)
	l.PushFront(1)
	l.InsertAfter(3, two)
	l.MoveToFront(two)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	l.Remove(two)
	fmt.Println(l.Len(), l.Back().Value)
	r := ring.New(3)
	for i := 0; i < r.Len(); i++ {
		r.Value = i
		r = r.Next()
	}
	r.Do(func(v any) { fmt.Print(v, " ") })
	fmt.Println()
}
