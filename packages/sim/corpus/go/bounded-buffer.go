// A bounded buffer of one mutex and two conditions.
//> outcomes 1
//> prints "1 2 3\n"
//> race-free
//> never deadlocks
package main

import (
	"fmt"
	"sync"
)

type buffer struct {
	mu              sync.Mutex
	notFull, notEmpty *sync.Cond
	items           []int
	size            int
}

func newBuffer(size int) *buffer {
	b := &buffer{size: size}
	b.notFull, b.notEmpty = sync.NewCond(&b.mu), sync.NewCond(&b.mu)
	return b
}

func (b *buffer) put(n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for len(b.items) == b.size {
		b.notFull.Wait()
	}
	b.items = append(b.items, n)
	b.notEmpty.Signal()
}

func (b *buffer) take() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	for len(b.items) == 0 {
		b.notEmpty.Wait()
	}
	n := b.items[0]
	b.items = b.items[1:]
	b.notFull.Signal()
	return n
}

func main() {
	b := newBuffer(1)
	go func() {
		for i := 1; i <= 3; i++ {
			b.put(i)
		}
	}()
	fmt.Println(b.take(), b.take(), b.take())
}
