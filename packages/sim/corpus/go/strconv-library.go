// Package strconv, with its errors.
//> outcomes 1
//> prints "42 <nil>\nstrconv.Atoi: parsing \"4x\": invalid syntax true\nstrconv.ParseInt: parsing \"999\": value out of range true\n-255 10 31\n2500 <nil>\nstrconv.ParseFloat: parsing \"abc\": invalid syntax\ntrue <nil>\nstrconv.ParseBool: parsing \"yes\": invalid syntax\n-7! 11111111 -73 3.14 false\n\"a\\t\\\"b\\\"é\" 'x'\n\"a\\nb\" <nil>\nn=5 \"q\"\n"
package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	n, err := strconv.Atoi("42")
	fmt.Println(n, err)
	_, err = strconv.Atoi("4x")
	fmt.Println(err, errors.Is(err, strconv.ErrSyntax))
	_, err = strconv.ParseInt("999", 10, 8)
	fmt.Println(err, errors.Is(err, strconv.ErrRange))
	h, _ := strconv.ParseInt("-ff", 16, 64)
	u, _ := strconv.ParseUint("1010", 2, 64)
	z, _ := strconv.ParseInt("0x1f", 0, 64)
	fmt.Println(h, u, z)
	f, err := strconv.ParseFloat("2.5e3", 64)
	fmt.Println(f, err)
	_, err = strconv.ParseFloat("abc", 64)
	fmt.Println(err)
	b, err := strconv.ParseBool("true")
	fmt.Println(b, err)
	_, err = strconv.ParseBool("yes")
	fmt.Println(err)
	fmt.Println(strconv.Itoa(-7)+"!", strconv.FormatInt(255, 2), strconv.FormatInt(-255, 36), strconv.FormatFloat(3.14159, 'f', 2, 64), strconv.FormatBool(false))
	fmt.Println(strconv.Quote("a\t\"b\"é"), strconv.QuoteRune('x'))
	s, err := strconv.Unquote(`"a\nb"`)
	fmt.Printf("%q %v\n", s, err)
	fmt.Println(string(strconv.AppendInt([]byte("n="), 5, 10)), string(strconv.AppendQuote(nil, "q")))
}
