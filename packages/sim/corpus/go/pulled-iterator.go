// Values pulled out of an iterator one at a time; stop lets its function end.
//> needs go1.23
//> engines graph
//> outcomes 1
//> prints "1 true\n2 true\nclean up\n0 false\n0 false\nnothing began\nk 7 true\nv 8 true\n 0 false\nrecovered: broken\nfalse\n1 true\n"
//> leaks 16 chan receive
package main

import (
	"fmt"
	"iter"
)

func count(yield func(int) bool) {
	defer fmt.Println("clean up")
	for i := 1; yield(i); i++ {
	}
}

func pairs(yield func(string, int) bool) {
	_ = yield("k", 7) && yield("v", 8)
}

func main() {
	next, stop := iter.Pull(count)
	for range 2 {
		fmt.Println(next())
	}
	stop()
	stop()
	fmt.Println(next())
	fmt.Println(next())
	next, stop = iter.Pull(count)
	stop()
	fmt.Println("nothing began")
	next2, stop2 := iter.Pull2(pairs)
	defer stop2()
	for range 3 {
		fmt.Println(next2())
	}
	broken, _ := iter.Pull(func(yield func(int) bool) { panic("broken") })
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		broken()
	}()
	_, ok := broken()
	fmt.Println(ok)
	first, _ := iter.Pull(count)
	fmt.Println(first())
}
