// Deferred calls run last first; their arguments are those of the defer statement; they may change named results.
//> outcomes 1
//> prints "50\ncaptured 2\nargument 1\n2 1 0 \nclose second\nclose first\n"
package main

import "fmt"

func grow() (n int) {
	defer func() { n *= 10 }()
	n = 4
	return n + 1
}

func arguments() {
	x := 1
	defer fmt.Println("argument", x)
	defer func() { fmt.Println("captured", x) }()
	x = 2
}

func loop() {
	for i := 0; i < 3; i++ {
		defer func(n int) { fmt.Print(n, " ") }(i)
	}
}

type closer string

func (c closer) Close() { fmt.Println("close", c) }

func main() {
	fmt.Println(grow())
	arguments()
	loop()
	fmt.Println()
	c := closer("first")
	defer c.Close()
	c = "second"
	defer c.Close()
}
