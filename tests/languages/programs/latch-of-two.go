// Main goes on when two of three have finished their part.
//> outcomes 1
package main

import (
	"fmt"
	"sync"
)

type latch struct {
	sync.Mutex
	count int
	zero  *sync.Cond
}

func newLatch(count int) *latch {
	l := &latch{count: count}
	l.zero = sync.NewCond(&l.Mutex)
	return l
}

func (l *latch) countDown() {
	l.Lock()
	defer l.Unlock()
	if l.count > 0 {
		l.count--
	}
	l.zero.Broadcast()
}

func (l *latch) wait() {
	l.Lock()
	defer l.Unlock()
	for l.count > 0 {
		l.zero.Wait()
	}
}

func main() {
	l := newLatch(2)
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			l.countDown()
		}()
	}
	l.wait()
	fmt.Println("two of three")
	wg.Wait()
	fmt.Println("all", l.count)
}
