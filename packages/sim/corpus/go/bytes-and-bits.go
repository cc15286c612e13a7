// Package bytes cuts without copying; products and sums of 128 bits; case one rune at a time.
//> outcomes 1
package main

import (
	"bytes"
	"fmt"
	"math"
	"math/bits"
	"strings"
	"time"
	"unicode"
)

func main() {
	b := []byte("  Hello, World  ")
	fmt.Printf("%q %q %q\n", bytes.TrimLeft(b, " "), bytes.TrimRight(b, " "), bytes.TrimFunc(b, unicode.IsSpace))
	fmt.Printf("%q %q\n", bytes.TrimPrefix([]byte("abc"), []byte("a")), bytes.TrimSuffix([]byte("abc"), []byte("bc")))
	x, y, ok := bytes.Cut([]byte("k=v"), []byte("="))
	fmt.Println(string(x), string(y), ok)
	fmt.Printf("%s %s\n", bytes.Map(unicode.ToUpper, []byte("abc")), bytes.Replace([]byte("aaa"), []byte("a"), []byte("b"), 2))
	fmt.Printf("%q %q %q\n", bytes.SplitN([]byte("a,b,c"), []byte(","), 2), bytes.FieldsFunc([]byte("a1b"), unicode.IsDigit), bytes.Title([]byte("go lang")))
	fmt.Println(bytes.ContainsAny([]byte("abc"), "xyzc"), bytes.IndexAny([]byte("golang"), "gy"), bytes.IndexFunc([]byte("abC"), unicode.IsUpper), bytes.ContainsRune([]byte("é"), 'é'), bytes.LastIndexByte([]byte("abca"), 'a'))
	t := bytes.TrimPrefix(b, []byte("  "))
	t[0] = 'J'
	fmt.Println(string(b), bytes.TrimLeft([]byte("   "), " ") == nil)
	r := bytes.NewReader([]byte("hey"))
	c, err := r.ReadByte()
	fmt.Println(c, err, r.Len())
	var buf bytes.Buffer
	buf.ReadFrom(strings.NewReader("line1\nline2"))
	l, err := buf.ReadBytes('\n')
	fmt.Printf("%q %v %q\n", l, err, buf.String())
	hi, lo := bits.Mul64(math.MaxUint64, 3)
	s, carry := bits.Add64(math.MaxUint64, 1, 0)
	d, borrow := bits.Sub64(0, 1, 0)
	fmt.Println(hi, lo, s, carry, d, borrow, bits.TrailingZeros8(8), bits.TrailingZeros16(0), bits.ReverseBytes32(0x01020304), bits.TrailingZeros8(0))
	hi, lo = bits.Mul64(0xdeadbeefcafebabe, 0x123456789abcdef1)
	fmt.Printf("%x %x\n", hi, lo)
	day := time.Date(2024, time.February, 29, 13, 4, 5, 999, time.UTC)
	yy, mm, dd := day.Date()
	h, m, sec := day.Clock()
	fmt.Println(yy, mm, dd, h, m, sec, day.Round(time.Hour).Format(time.RFC3339), day.Format("Jan 2, 2006 at 3:04pm (MST)"), day.YearDay(), day.AddDate(0, 1, 1).Weekday())
	fmt.Println(strings.LastIndexAny("go gopher", "og"), strings.ToUpper("ßaŉ"), strings.ToLower("ÀÉİ"), string(unicode.ToUpper('ß')), strings.Title("ßa"), strings.ToUpper("ǆ"))
}
