// Package strings.
//> outcomes 1
//> prints "[The quick brown fox] 4 [a b  c]\ntrue true true true true\n12 17 4 -1 3 4\nTHE QUICK BROWN FOX àb Ab Cd -----\nx a 1 1.5 bc a\nbbaa bcbcbcbc BNN\na+b true -1\nkey value=x true\n[a b:c] [a: b] [a b c]\n3...2...1...go!é 17\n&lt;b&gt;x&lt;/b&gt;\n3 4 ab\nh 2\n"
package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	s := "The quick brown fox"
	fmt.Println(strings.Fields(s), len(strings.Split(s, " ")), strings.Split("a,b,,c", ","))
	fmt.Println(strings.Contains(s, "quick"), strings.HasPrefix(s, "The"), strings.HasSuffix(s, "fox"), strings.ContainsRune(s, 'q'), strings.ContainsAny(s, "xyz"))
	fmt.Println(strings.Index(s, "o"), strings.LastIndex(s, "o"), strings.IndexByte(s, 'q'), strings.Index(s, "zz"), strings.Count("cheese", "e"), strings.Count("abc", ""))
	fmt.Println(strings.ToUpper(s), strings.ToLower("ÀB"), strings.Title("ab cd"), strings.Repeat("-", 5))
	fmt.Println(strings.TrimSpace("  x \t\n"), strings.Trim("xxaxx", "x"), strings.TrimLeft("001", "0"), strings.TrimRight("1.500", "0"), strings.TrimPrefix("abc", "a"), strings.TrimSuffix("abc", "bc"))
	fmt.Println(strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("aaaa", "a", "bc"), strings.Map(func(r rune) rune {
		if r == 'a' {
			return -1
		}
		return unicode.ToUpper(r)
	}, "banana"))
	fmt.Println(strings.Join([]string{"a", "b"}, "+"), strings.EqualFold("Go", "GO"), strings.Compare("a", "b"))
	before, after, ok := strings.Cut("key=value=x", "=")
	fmt.Println(before, after, ok)
	fmt.Println(strings.SplitN("a:b:c", ":", 2), strings.SplitAfter("a:b", ":"), strings.FieldsFunc("a1b2c", unicode.IsDigit))
	var b strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&b, "%d...", i)
	}
	b.WriteString("go")
	b.WriteByte('!')
	b.WriteRune('é')
	fmt.Println(b.String(), b.Len())
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;")
	fmt.Println(r.Replace("<b>x</b>"))
	fmt.Println(strings.IndexFunc("abc1", unicode.IsDigit), strings.IndexAny("golang", "ny"), strings.TrimFunc("12ab34", unicode.IsDigit))
	rd := strings.NewReader("hey")
	c, _ := rd.ReadByte()
	fmt.Println(string(c), rd.Len())
}
