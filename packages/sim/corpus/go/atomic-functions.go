// The functions of sync/atomic.
//> outcomes 1
//> prints "4\n4 4 true false 10\n-1\ntrue\na a\n"
//> race-free
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var n int64
	var u uint32 = 5
	var wg sync.WaitGroup
	wg.Add(2)
	for i := 0; i < 2; i++ {
		go func() {
			defer wg.Done()
			atomic.AddInt64(&n, 2)
		}()
	}
	wg.Wait()
	fmt.Println(atomic.LoadInt64(&n))
	atomic.AddUint32(&u, ^uint32(0))
	fmt.Println(u, atomic.SwapInt64(&n, 9), atomic.CompareAndSwapInt64(&n, 9, 10), atomic.CompareAndSwapInt64(&n, 9, 11), n)
	atomic.StoreInt64(&n, -1)
	fmt.Println(n)
	type config struct{ name string }
	var v atomic.Value
	fmt.Println(v.Load() == nil)
	v.Store(config{"a"})
	fmt.Println(v.Load().(config).name, v.Swap(config{"b"}).(config).name)
}
