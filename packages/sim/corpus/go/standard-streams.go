// Fprint to both streams.
//> outcomes 1
//> prints "to stdout\nby interface\nraw\n4 <nil>\na1 2b\nmulti\n"
//> says "problem: 1\n"
package main

import (
	"fmt"
	"io"
	"os"
)

func report(w io.Writer, s string) { fmt.Fprintf(w, "%s\n", s) }

func main() {
	fmt.Fprintln(os.Stdout, "to stdout")
	fmt.Fprintf(os.Stderr, "problem: %d\n", 1)
	report(os.Stdout, "by interface")
	n, err := os.Stdout.WriteString("raw\n")
	fmt.Println(n, err)
	fmt.Fprint(os.Stdout, "a", 1, 2, "b\n")
	w := io.MultiWriter(os.Stdout, io.Discard)
	io.WriteString(w, "multi\n")
}
