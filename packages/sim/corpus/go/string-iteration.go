// Bytes, runes, invalid text, conversions.
//> outcomes 1
//> prints "16 11 false\n1:é:U+00E9 8:世:U+4E16 11:界:U+754C 14:�:U+FFFD \nHé [72 195 169] 195 h\n11 世界 A\n世bña\n\"a\\\\n\\\"b\\\"\\nc\" 8\ntrue false true true true\n11 true 39 \t|AA\n686921 68 69 21 686921 [a b]\n"
package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	s := "héllo, 世界\x80!"
	fmt.Println(len(s), utf8.RuneCountInString(s), utf8.ValidString(s))
	for i, r := range s {
		if r > 127 {
			fmt.Printf("%d:%c:%U ", i, r, r)
		}
	}
	fmt.Println()
	b := []byte(s[:3])
	b[0] = 'H'
	fmt.Println(string(b), b, s[1], s[0:1])
	r := []rune(s)
	fmt.Println(len(r), string(r[7:9]), string(rune(0x41)))
	rev := func(s string) string {
		r := []rune(s)
		for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
			r[i], r[j] = r[j], r[i]
		}
		return string(r)
	}
	fmt.Println(rev("añb世"))
	raw := `a\n"b"
c`
	fmt.Printf("%q %d\n", raw, len(raw))
	fmt.Println("a" < "b", "a" < "B", "abc" < "abd", "" < "a", "a"+"b" == "ab")
	c := 0
	for range s {
		c++
	}
	fmt.Println(c, "\u00e9" == "é", '\'', "\t|\x41\101")
	fmt.Printf("%x % x %X %s\n", "hi!", "hi!", []byte("hi!"), []string{"a", "b"})
}
