// A value that held one type never holds another; whoever swaps needs two of one type.
//> engines graph
//> outcomes 2
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type config struct {
	version int
	hosts   []string
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var v atomic.Value
	v.Store(config{version: 1})
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		old := v.Load().(config)
		v.Store(config{old.version + 1, append(old.hosts, "b")})
	}()
	go func() {
		defer wg.Done()
		fmt.Println("read", v.Load().(config).version)
	}()
	wg.Wait()
	fmt.Println(v.Load())
	try(func() { v.Store("another type") })
	try(func() { v.Swap(&config{}) })
	try(func() { v.CompareAndSwap("a", 1) })
	try(func() { v.Store(nil) })
	try(func() { v.CompareAndSwap(1, 2) })
	fmt.Println(v.Swap(config{version: 9}), v.Load().(config).version)
}
