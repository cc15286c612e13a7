// RLocker gives the read side as a Locker.
//> outcomes 1
//> prints "alone\nbeside a reader\nfalse true\n"
package main

import (
	"fmt"
	"sync"
)

func with(l sync.Locker, f func()) {
	l.Lock()
	defer l.Unlock()
	f()
}

func main() {
	var rw sync.RWMutex
	with(&rw, func() { fmt.Println("alone") })
	rw.RLock()
	with(rw.RLocker(), func() { fmt.Println("beside a reader") })
	fmt.Println(rw.TryLock(), rw.TryRLock())
}
