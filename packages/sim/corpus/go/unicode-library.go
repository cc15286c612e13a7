// Packages unicode and unicode/utf8.
//> outcomes 1
//> prints "a:truefalsefalsefalsefalse Z:truefalsefalsetruefalse 9:falsetruefalsefalsefalse  :falsefalsetruefalsefalse _:falsefalsefalsefalsetrue é:truefalsefalsefalsefalse 世:truefalsefalsefalsefalse !:falsefalsefalsefalsetrue \nÉ z true\n世 3 3 2 false\n世 3 65533 4\n[228 184 150] 3 1 false\n[195 169] 2\n"
package main

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

func main() {
	for _, r := range "aZ9 _é世!" {
		fmt.Printf("%c:%t%t%t%t%t ", r, unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsSpace(r), unicode.IsUpper(r), unicode.IsPunct(r))
	}
	fmt.Println()
	fmt.Println(string(unicode.ToUpper('é')), string(unicode.ToLower('Z')), unicode.IsLower('a'))
	s := "a世"
	r, size := utf8.DecodeRuneInString(s[1:])
	fmt.Println(string(r), size, utf8.RuneLen(r), utf8.RuneCountInString(s), utf8.ValidString("\xff"))
	r, size = utf8.DecodeLastRuneInString(s)
	fmt.Println(string(r), size, utf8.RuneError, utf8.UTFMax)
	b := utf8.AppendRune(nil, '世')
	fmt.Println(b, len(b), utf8.RuneCount(b), utf8.FullRune(b[:2]))
	buf := make([]byte, 4)
	n := utf8.EncodeRune(buf, 'é')
	fmt.Println(buf[:n], n)
}
