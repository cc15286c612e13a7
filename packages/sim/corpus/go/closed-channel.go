// A closed channel gives what is left in it, then zeros, for ever.
//> outcomes 1
//> prints "2 3\n\"a\" true\n\"b\"\n\"\" false\nclose of closed channel\n"
package main

import "fmt"

func main() {
	ch := make(chan string, 3)
	ch <- "a"
	ch <- "b"
	close(ch)
	fmt.Println(len(ch), cap(ch))
	v, ok := <-ch
	fmt.Printf("%q %v\n", v, ok)
	for v := range ch {
		fmt.Printf("%q\n", v)
	}
	v, ok = <-ch
	fmt.Printf("%q %v\n", v, ok)
	defer func() { fmt.Println(recover()) }()
	close(ch)
}
