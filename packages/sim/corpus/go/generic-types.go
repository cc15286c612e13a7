// Generic types with methods, constraints, inference, and a generic alias of a function.
//> outcomes 1
//> prints "[{a 1} {b 2}] 5 y 2.5\nb true 1\n[* ** ***] 6\n*main.table[string,int] main.pair[string,[]int] {1 true}\nfalse\n"
package main

import (
	"fmt"
	"sort"
	"strings"
)

type ordered interface {
	~int | ~int64 | ~float64 | ~string
}

type pair[K comparable, V any] struct {
	key   K
	value V
}

type table[K ordered, V any] struct{ rows map[K]V }

func newTable[K ordered, V any]() *table[K, V] { return &table[K, V]{rows: map[K]V{}} }

func (t *table[K, V]) put(k K, v V) *table[K, V] { t.rows[k] = v; return t }

func (t *table[K, V]) sorted() []pair[K, V] {
	out := make([]pair[K, V], 0, len(t.rows))
	for k, v := range t.rows {
		out = append(out, pair[K, V]{k, v})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].key < out[j].key })
	return out
}

type stack[T any] []T

func (s *stack[T]) push(v T) { *s = append(*s, v) }
func (s *stack[T]) pop() (v T, ok bool) {
	if len(*s) == 0 {
		return v, false
	}
	v = (*s)[len(*s)-1]
	*s = (*s)[:len(*s)-1]
	return v, true
}

func transform[T, U any](in []T, f func(T) U) []U {
	var out []U
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func reduce[T, A any](in []T, start A, f func(A, T) A) A {
	for _, v := range in {
		start = f(start, v)
	}
	return start
}

func biggest[T ordered](first T, rest ...T) T {
	for _, v := range rest {
		if v > first {
			first = v
		}
	}
	return first
}

type meters float64

func main() {
	t := newTable[string, int]().put("b", 2).put("a", 1)
	fmt.Println(t.sorted(), biggest(1, 5, 3), biggest("x", "y"), biggest(meters(1), 2.5))
	var s stack[rune]
	s.push('a')
	s.push('b')
	v, ok := s.pop()
	fmt.Println(string(v), ok, len(s))
	words := transform([]int{1, 2, 3}, func(n int) string { return strings.Repeat("*", n) })
	fmt.Println(words, reduce(words, 0, func(n int, w string) int { return n + len(w) }))
	fmt.Printf("%T %T %v\n", t, pair[string, []int]{}, pair[int, bool]{1, true})
	_, ok = (&stack[int]{}).pop()
	fmt.Println(ok)
}
