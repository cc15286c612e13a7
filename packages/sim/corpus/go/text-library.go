// strings, strconv, bytes, unicode. The output is what Go 1.19 prints.
//> semantics go1.19
//> engines graph
//> outcomes 1
//> prints "[a b c] [a b  c] [a b,c] [h é y]\ntrue 10 17 4 18 3 4\nTHE QUICK BROWN FOX the quick brown fox Ab Cd ababab bbaa oinky oinky\n\"x\" \"hi\" \"hi\" \"fix\" \"a\"\ntrue true true -1\nkey value true BNN\n[a b c] 3 ab\n&lt;b&gt;\n42 <nil>\n-7 <nil>\n0 strconv.Atoi: parsing \"x1\": invalid syntax\n9223372036854775807 strconv.Atoi: parsing \"99999999999999999999\": value out of range\n0 strconv.Atoi: parsing \"\": invalid syntax\n0 strconv.Atoi: parsing \"0x1f\": invalid syntax\n0 strconv.Atoi: parsing \"1_000\": invalid syntax\n255 <nil> 255 strconv.ParseUint: parsing \"300\": value out of range false strconv.ParseBool: parsing \"maybe\": invalid syntax 325 <nil> strconv.ParseFloat: parsing \"1.2.3\": invalid syntax\n-45 11111111 1.500 \"hi\\n\\\"x\\\"\" true\na\tb <nil>\nhello wörld 12 true\n5 6 false 3\ntrue true true true ä\n語本日 3 [195 169] hi\n3...2...1...\n"
//> race-free
package main

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

func main() {
	s := "The quick brown fox"
	fmt.Println(strings.Fields("  a  b c "), strings.Split("a,b,,c", ","), strings.SplitN("a,b,c", ",", 2), strings.Split("héy", ""))
	fmt.Println(strings.Contains(s, "quick"), strings.Index(s, "brown"), strings.LastIndex(s, "o"), strings.IndexByte(s, 'q'), strings.IndexAny(s, "xyz"), strings.Count("cheese", "e"), strings.Count("abc", ""))
	fmt.Println(strings.ToUpper(s), strings.ToLower(s), strings.Title("ab cd"), strings.Repeat("ab", 3), strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("oink oink", "k", "ky"))
	fmt.Printf("%q %q %q %q %q\n", strings.TrimSpace(" \t x \n"), strings.Trim("xxhixx", "x"), strings.TrimLeft("xxhi", "x"), strings.TrimPrefix("prefix", "pre"), strings.TrimSuffix("a.go", ".go"))
	fmt.Println(strings.HasPrefix(s, "The"), strings.HasSuffix(s, "fox"), strings.EqualFold("Go", "GO"), strings.Compare("a", "b"))
	before, after, found := strings.Cut("key=value", "=")
	fmt.Println(before, after, found, strings.Map(func(r rune) rune {
		if r == 'a' {
			return -1
		}
		return unicode.ToUpper(r)
	}, "banana"))
	fmt.Println(strings.FieldsFunc("a1b2c", unicode.IsDigit), strings.IndexFunc("abc1", unicode.IsDigit), strings.TrimFunc("12ab34", unicode.IsDigit))
	fmt.Println(strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace("<b>"))
	for _, t := range []string{"42", "-7", "x1", "99999999999999999999", "", "0x1f", "1_000"} {
		n, err := strconv.Atoi(t)
		fmt.Println(n, err)
	}
	n, err := strconv.ParseInt("ff", 16, 64)
	u, uerr := strconv.ParseUint("300", 10, 8)
	b, berr := strconv.ParseBool("maybe")
	f, ferr := strconv.ParseFloat("3.25e2", 64)
	_, bad := strconv.ParseFloat("1.2.3", 64)
	fmt.Println(n, err, u, uerr, b, berr, f, ferr, bad)
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(255, 2), strconv.FormatFloat(1.5, 'f', 3, 64), strconv.Quote("hi\n\"x\""), strconv.FormatBool(true))
	q, qerr := strconv.Unquote("\"a\\tb\"")
	fmt.Println(q, qerr)
	var buf bytes.Buffer
	buf.WriteString("hello ")
	buf.WriteByte('w')
	buf.WriteRune('ö')
	buf.Write([]byte("rld"))
	fmt.Println(buf.String(), buf.Len(), bytes.Contains(buf.Bytes(), []byte("wö")))
	fmt.Println(utf8.RuneCountInString("héllo"), len("héllo"), utf8.ValidString("a\xffb"), utf8.RuneLen('世'))
	fmt.Println(unicode.IsUpper('A'), unicode.IsLetter('é'), unicode.IsSpace('\t'), unicode.IsPunct('!'), string(unicode.ToLower('Ä')))
	r := []rune("日本語")
	r[0], r[2] = r[2], r[0]
	fmt.Println(string(r), len(r), []byte("é"), string([]byte{104, 105}))
	var sb strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&sb, "%d...", i)
	}
	fmt.Println(sb.String())
}
