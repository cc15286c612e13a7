// Verbs, flags, widths and wrong formats of fmt. The output is what Go 1.19 prints.
//> semantics go1.19
//> outcomes 1
//> prints "{1 -2 p}|{X:1 Y:-2 name:p}|main.point{X:1, Y:-2, name:\"p\"}|main.point\n&{1 -2 p}|&{X:1 Y:-2 name:p}\n42|   42|42   |00042|+42| 42|fe|FE|10|0o10|101|世|'x'|U+1F600|0xff|010\n3.141593|3.14|   3.142|3.1     |1.234568e+05|1.200000E-04|1e+21|1E-07|+2.0|-0003.14\n1e+06 1e+20 1e+21 1.23456789e+08 1e-06 0.1\nhéllo|        go|go        |hé|\"a\\\"b\\n\"|6869|6869|68 69|`raw`\ntrue|false| true\n[1 2] [a b] map[a:2 z:1] [97 98]\n[]string{\"a\"} map[int]bool{1:true} []interface {}{1, \"x\", interface {}(nil)} struct { A int }{A:3}\nbytes 01ab [\"a\" \"b\"]\n36.6C 1.0C %!d(main.celsius=2) 3.00\n3 3 main.level\n%!!(int=5)|%!z(string=str)|%!d(MISSING)|%!d(MISSING)\n1 %!s(MISSING)\n1\n%!(EXTRA int=2, string=x)2 1|%!f(int=      01)|%!f(int=    08)\n    42|42    |\nbad <nil> {a:<nil> b:<nil>}\n 99.50%|  z|'y' |U+00E9 'é'\ns str    right|left    |\n(1-2i) (0+3i)\n-ff 48656C6C6F 0x1.cp+01\n00100101| -5|+0|-80\n+Inf -Inf NaN 0 0.3333333333333333 0.33333334\n200 -9223372036854775808 18446744073709551615 97 97\na1 2b3.5 <nil> true\n xy end\n\n<nil> [] map[] <nil>\n<nil> [] []int(nil) map[string]int(nil) (*main.point)(nil) <nil>\n[1 %!d(string=a) %!d(float64=2.5) <nil>] [[1] [2 3]]\n[    1     2]|[a    ]|00007\n%!w(*errors.errorString=&{plain}) wrap: inner\n%!t(int=1) %!s(int=2)\n"
//> race-free
package main

import (
	"errors"
	"fmt"
	"math"
)

type point struct {
	X, Y int
	name string
}
type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%.1fC", float64(c)) }

type level int
type pair struct {
	a any
	b *point
}

func main() {
	p := point{1, -2, "p"}
	fmt.Printf("%v|%+v|%#v|%T\n", p, p, p, p)
	fmt.Printf("%v|%+v\n", &p, &p)
	fmt.Printf("%d|%5d|%-5d|%05d|%+d|% d|%x|%X|%o|%O|%b|%c|%q|%U|%#x|%#o\n", 42, 42, 42, 42, 42, 42, 254, 254, 8, 8, 5, 0x4e16, 'x', 0x1F600, 255, 8)
	fmt.Printf("%f|%.2f|%8.3f|%-8.1f|%e|%E|%g|%G|%+.1f|%08.2f\n", math.Pi, math.Pi, math.Pi, math.Pi, 123456.789, 0.00012, 1e21, 1e-7, 2.0, -3.14159)
	fmt.Printf("%v %v %v %v %v %v\n", 1e6, 1e20, 1e21, 123456789.0, 0.000001, float32(0.1))
	fmt.Printf("%s|%10s|%-10s|%.2s|%q|%x|%X|% x|%#q\n", "héllo", "go", "go", "héllo", "a\"b\n", "hi", "hi", "hi", "raw")
	fmt.Printf("%t|%v|%5t\n", true, false, true)
	fmt.Printf("%v %v %v %v\n", []int{1, 2}, [2]string{"a", "b"}, map[string]int{"z": 1, "a": 2}, []byte("ab"))
	fmt.Printf("%#v %#v %#v %#v\n", []string{"a"}, map[int]bool{1: true}, []any{1, "x", nil}, struct{ A int }{3})
	fmt.Printf("%s %x %q\n", []byte("bytes"), []byte{1, 171}, []string{"a", "b"})
	fmt.Printf("%v %s %d %.2f\n", celsius(36.6), celsius(1), celsius(2), celsius(3))
	fmt.Printf("%v %d %T\n", level(3), level(3), level(3))
	fmt.Printf("%!|%z|%d|%d\n", 5, "str")
	fmt.Printf("%d %s\n", 1)
	fmt.Printf("%d\n", 1, 2, "x")
	fmt.Printf("%[2]d %[1]d|%[3]*.[2]*[1]f|%6.*f\n", 1, 2, 8, 3, 2.5)
	fmt.Printf("%*d|%-*d|\n", 6, 42, 6, 42)
	fmt.Printf("%v %v %+v\n", errors.New("bad"), error(nil), pair{nil, nil})
	fmt.Printf("%6.2f%%|%3c|%-4q|%#U\n", 99.5, 'z', 'y', 'é')
	fmt.Printf("%v %.3v %8v|%-8v|\n", "s", "string", "right", "left")
	fmt.Printf("%v %v\n", complex(1, -2), complex64(3i))
	fmt.Printf("%x %X %x\n", -255, "Hello", 3.5)
	fmt.Printf("%08b|%3d|%+d|%x\n", 37, -5, 0, int8(-128))
	fmt.Println(math.Inf(1), math.Inf(-1), math.NaN(), -0.0, 1/3.0, float32(1)/3)
	fmt.Println(uint8(200), int64(math.MinInt64), uint64(math.MaxUint64), 'a', "a"[0])
	fmt.Print("a", 1, 2, "b", 3.5, nil, true, "\n")
	fmt.Println(fmt.Sprint(), fmt.Sprint("x", "y"), fmt.Sprintln("end"))
	var np *point
	var ns []int
	var nm map[string]int
	var ni any
	fmt.Println(np, ns, nm, ni)
	fmt.Printf("%v %+v %#v %#v %#v %T\n", np, ns, ns, nm, np, ni)
	fmt.Printf("%d %v\n", []any{1, "a", 2.5, nil}, [][]int{{1}, {2, 3}})
	fmt.Printf("%5v|%-5v|%05v\n", []int{1, 2}, []string{"a"}, 7)
	fmt.Printf("%w %v\n", errors.New("plain"), fmt.Errorf("wrap: %w", errors.New("inner")))
	fmt.Printf("%t %s\n", 1, 2)
}
