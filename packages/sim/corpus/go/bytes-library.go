// Package bytes and its Buffer.
//> outcomes 1
//> prints "hello world 7 13\n5 <nil> hello\n\" world\" <nil>\n\" 7\"\ntrue\ntrue -1 true\nUP 4 2\nt x-y\n"
package main

import (
	"bytes"
	"fmt"
	"io"
)

func main() {
	var b bytes.Buffer
	b.WriteString("hello ")
	b.Write([]byte("world"))
	fmt.Fprintf(&b, " %d", 7)
	fmt.Println(b.String(), b.Len())
	p := make([]byte, 5)
	n, err := b.Read(p)
	fmt.Println(n, err, string(p))
	line, err := b.ReadString('d')
	fmt.Printf("%q %v\n", line, err)
	rest, _ := io.ReadAll(&b)
	fmt.Printf("%q\n", rest)
	_, err = b.ReadByte()
	fmt.Println(err == io.EOF)
	fmt.Println(bytes.Equal([]byte("a"), []byte("a")), bytes.Compare([]byte("a"), []byte("b")), bytes.Contains([]byte("seafood"), []byte("foo")))
	fmt.Println(string(bytes.ToUpper([]byte("up"))), bytes.Index([]byte("chicken"), []byte("ken")), len(bytes.Split([]byte("a,b"), []byte(","))))
	fmt.Println(string(bytes.TrimSpace([]byte("  t "))), string(bytes.Join([][]byte{[]byte("x"), []byte("y")}, []byte("-"))))
}
