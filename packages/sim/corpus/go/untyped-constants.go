// Constants are exact until they get a type.
//> outcomes 1
//> prints "4 true 98 1\n0.33333334 97 150 6 3.5\nint32 float64 complex128 int\n1000000000000000001 15 -3 170 15 16\n"
package main

import "fmt"

const (
	huge  = 1 << 100
	small = huge >> 98
	third = 1.0 / 3
	mixed = 'a' + 1.0
)

type celsius float64

const boiling celsius = 100

func main() {
	fmt.Println(small, third*3 == 1, mixed, huge/(huge-1))
	var f float32 = 1 / 3.0
	var b byte = 'z' - 25
	fmt.Println(f, b, boiling*1.5, 7/2*2.0, 7/2.0)
	fmt.Printf("%T %T %T %T\n", 'x', 2.0, 1i, 1<<3)
	const big = 1e18
	fmt.Println(int64(big)+1, uint8(255)&^0xF0, -5>>1, 0b1010_1010, 0o17, 0x1p4)
}
