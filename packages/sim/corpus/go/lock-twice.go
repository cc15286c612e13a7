// A mutex is not reentrant: the second Lock waits for itself.
//> outcomes 1
//> prints ""
//> deadlocks
//> says "fatal error: all goroutines are asleep - deadlock!\n"
package main

import "sync"

type store struct {
	mu sync.Mutex
	m  map[string]int
}

func (s *store) get(k string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.m[k]
}

func (s *store) add(k string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[k] = s.get(k) + 1
}

func main() {
	s := &store{m: map[string]int{}}
	s.add("a")
}
