// The edges of sized integers: overflow, shifts, division, conversions.
//> outcomes 1
//> prints "-128 65535 -2147483648 2147483647 0 127\n0 -128 0 -4 1 -1\n-3 -1 1 -2147483648 4 5 -7\n44 44 4294966996 300 Ĭ\n10000000000 0 1.6777216e+07\n-9223372036854775808 -2 18446744073709551615\nê 234 uint8 int\n"
package main

import "fmt"

func main() {
	var i8 int8 = 127
	var u16 uint16 = 0
	var i32 int32 = -1 << 31
	var u64 uint64 = 1<<64 - 1
	i8++
	u16--
	fmt.Println(i8, u16, -i32, i32-1, u64+1, i8-1)
	var n uint = 65
	fmt.Println(1<<n>>n, int8(n)<<7, uint8(n)<<8>>1, -7>>1, uint32(1)<<31>>31, int64(-1)>>63)
	fmt.Println(-7/2, -7%2, 7%-2, i32/-1, 5&^3, 6^3, ^6)
	x := 300
	fmt.Println(byte(x), int8(x), uint32(int32(-x)), rune(x), string(rune(x)))
	f := 1e10
	fmt.Println(int64(f), uint8(int(f)&0xff), float32(1<<24+1))
	a, b := 0x7fffffffffffffff, 1
	fmt.Println(a+b, a*2, uint64(a)*2+1)
	var r rune = 'é'
	r += 1
	fmt.Printf("%c %d %T %T\n", r, r, 'a'+byte(1), 1<<3)
}
