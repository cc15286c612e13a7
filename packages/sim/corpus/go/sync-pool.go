// A Pool makes new things when it is empty.
//> outcomes 1
//> prints "2 false true\n<nil>\n"
package main

import (
	"fmt"
	"sync"
)

func main() {
	made := 0
	pool := sync.Pool{New: func() any { made++; return new([]int) }}
	a := pool.Get().(*[]int)
	b := pool.Get().(*[]int)
	fmt.Println(made, a == b, *a == nil)
	var none sync.Pool
	fmt.Println(none.Get())
}
