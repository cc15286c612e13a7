// sync.Map.
//> outcomes 1
//> prints "10 true\n10 true\n50 false\n50 true\n[1 10 z1]\n"
//> race-free
package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	var m sync.Map
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			m.Store(i, i*10)
		}(i)
	}
	wg.Wait()
	v, ok := m.Load(1)
	fmt.Println(v, ok)
	got, loaded := m.LoadOrStore(1, 99)
	fmt.Println(got, loaded)
	got, loaded = m.LoadOrStore(5, 50)
	fmt.Println(got, loaded)
	m.Delete(0)
	v, ok = m.LoadAndDelete(5)
	fmt.Println(v, ok)
	m.Store("z", 1)
	var keys []string
	m.Range(func(k, v any) bool {
		keys = append(keys, fmt.Sprint(k, v))
		return true
	})
	sort.Strings(keys)
	fmt.Println(keys)
}
