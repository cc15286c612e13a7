// Widths, wrap-around, shifts, division, bit operations. The output is what Go 1.19 prints.
//> semantics go1.19
//> outcomes 1
//> prints "-128 127 0 1 -32768 0 0 1 1\n3 -3 1 -1 1 128 -4 100\n2 7 5 4 -6 250\ntrue 1073741824 -1 0\n5 2 4000\n1933853516739740477 1000000014000000049 -371520463 33597 61\n3 -3 3 1.6777216e+07 9007199254740992\n12 2\n233 é 2 A\n234168\n"
//> race-free
package main

import "fmt"

type bits uint8

const (
	one bits = 1 << iota
	two
	four
)

func main() {
	var i8 int8 = -128
	var u8 uint8 = 255
	var i16 int16 = 32767
	var u32 uint32 = 1 << 31
	var i64 int64 = 1 << 62
	var u64 uint64 = 1<<64 - 1
	fmt.Println(-i8, i8-1, u8+1, u8*u8, i16+1, u32*2, i64*4, u64+2, u64*u64)
	fmt.Println(7/2, -7/2, 7%3, -7%3, 7%-3, 1<<10>>3, -8>>1, uint8(200)>>1)
	fmt.Println(6&3, 6|3, 6^3, 6&^3, ^5, ^uint8(5))
	var s uint = 70
	fmt.Println(1<<s == 0, int32(1)<<30, int64(-1)>>s, uint32(1)<<s)
	fmt.Println(one|four, two, int(four)*1000)
	x := 1000000007
	h := uint64(14695981039346656037)
	for _, c := range []byte("hash me") {
		h ^= uint64(c)
		h *= 1099511628211
	}
	fmt.Println(h, x*x, int32(x*x), uint16(h), int8(h))
	f := 3.99
	fmt.Println(int(f), int(-f), uint8(int(f)), float32(16777217), int64(float64(1<<53+1)))
	a, b := 17, 5
	a, b = b, a%b
	a += b << 2
	a &^= 1
	fmt.Println(a, b)
	var r rune = 'é'
	fmt.Println(r, string(r), len(string(r)), string(rune(65)))
	sum := 0
	for i := 1; i <= 1000; i++ {
		if i%3 == 0 || i%5 == 0 {
			sum += i
		}
	}
	fmt.Println(sum)
}
