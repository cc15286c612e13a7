// Generic types and functions, constraints, inference, methods of generic types. The output is what Go 1.19 prints.
//> semantics go1.19
//> engines graph
//> outcomes 1
//> prints "6 4 $3\n[x xx]\n[a b] 123\nb <nil>\na <nil>\n empty\n<n=1> [<1=true>]\nmain.pair[string,[]int] <k=[1]>\n2.5 1.5 2 $3,$4\n5 7 b 2.5\n"
//> race-free
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type number interface {
	~int | ~int32 | ~float64
}

func sum[T number](xs ...T) (total T) {
	for _, x := range xs {
		total += x
	}
	return total
}

func apply[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func keys[K comparable, V any](m map[K]V) []K {
	out := make([]K, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	return out
}

func reduce[T, A any](xs []T, start A, f func(A, T) A) A {
	for _, x := range xs {
		start = f(start, x)
	}
	return start
}

type stack[T any] struct{ items []T }

func (s *stack[T]) push(x T) { s.items = append(s.items, x) }
func (s *stack[T]) pop() (T, error) {
	var zero T
	if len(s.items) == 0 {
		return zero, errors.New("empty")
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, nil
}

type pair[K comparable, V any] struct {
	key K
	val V
}

func (p pair[K, V]) String() string { return fmt.Sprintf("<%v=%v>", p.key, p.val) }

type list[T any] struct {
	head *node[T]
	size int
}
type node[T any] struct {
	val  T
	next *node[T]
}

func (l *list[T]) add(v T) *list[T] {
	l.head = &node[T]{v, l.head}
	l.size++
	return l
}

func (l *list[T]) each(f func(T)) {
	for n := l.head; n != nil; n = n.next {
		f(n.val)
	}
}

type money int

func (m money) String() string { return fmt.Sprintf("$%d", int(m)) }

func join[T fmt.Stringer](xs []T) string {
	return strings.Join(apply(xs, func(x T) string { return x.String() }), ",")
}

type tree[T any] struct {
	left, right *tree[T]
	val         T
	less        func(a, b T) bool
}

func (t *tree[T]) insert(v T) *tree[T] {
	if t == nil {
		return &tree[T]{val: v}
	}
	return t
}

func max[T int | float64 | string](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func main() {
	fmt.Println(sum(1, 2, 3), sum(1.5, 2.5), sum[money](1, 2))
	fmt.Println(apply([]int{1, 2}, func(i int) string { return strings.Repeat("x", i) }))
	ks := keys(map[string]int{"b": 1, "a": 2})
	sort.Strings(ks)
	fmt.Println(ks, reduce([]int{1, 2, 3}, "", func(a string, x int) string { return a + fmt.Sprint(x) }))
	var s stack[string]
	s.push("a")
	s.push("b")
	fmt.Println(s.pop())
	fmt.Println(s.pop())
	fmt.Println(s.pop())
	fmt.Println(pair[string, int]{"n", 1}, []pair[int, bool]{{1, true}})
	fmt.Printf("%T %v\n", pair[string, []int]{}, pair[string, []int]{"k", []int{1}})
	l := (&list[float64]{}).add(1.5).add(2.5)
	l.each(func(f float64) { fmt.Print(f, " ") })
	fmt.Println(l.size, join([]money{3, 4}))
	var t *tree[int]
	t = t.insert(5)
	fmt.Println(t.val, max(2, 7), max("a", "b"), max[float64](1, 2.5))
}
