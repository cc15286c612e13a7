// Two numbers written by two goroutines, watched by two others in opposite orders: both watchers agree on which came first.
//> outcomes 15
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var x, y atomic.Int32
	var a, b, c, d int32
	var wg sync.WaitGroup
	for _, f := range []func(){
		func() { x.Store(1) },
		func() { y.Store(1) },
		func() { a = x.Load(); b = y.Load() },
		func() { c = y.Load(); d = x.Load() },
	} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			f()
		}()
	}
	wg.Wait()
	fmt.Println(a, b, c, d)
}
