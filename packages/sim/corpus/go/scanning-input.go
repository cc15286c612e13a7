// bufio.Scanner and strings.Reader: lines and words.
//> outcomes 1
//> prints "1 \"one two\"\n2 \"\"\n3 \"three\"\n1 2 3 <nil>\n"
package main

import (
	"bufio"
	"fmt"
	"strings"
)

func main() {
	in := bufio.NewScanner(strings.NewReader("one two\n\nthree\n"))
	n := 0
	for in.Scan() {
		n++
		fmt.Printf("%d %q\n", n, in.Text())
	}
	words := bufio.NewScanner(strings.NewReader("a bb  ccc"))
	words.Split(bufio.ScanWords)
	for words.Scan() {
		fmt.Print(len(words.Text()), " ")
	}
	fmt.Println(words.Err())
}
