// Width, precision, padding, flags, arguments by number, wrong verbs.
//> outcomes 1
//> prints "|   42|42   |00042|+42| 42|ff|FF|0xff|10|101|G|'G'|U+0047|\n|   3.142|2.50    |-002.500|1.234500e+03|1e-05|  99.5%|\n|go|        go|go        |go|\"q\\\"\"|6869|68 69|true|false|\n{1 a} {X:2} []string{\"a\"} map[string][]int\n21.6° 1.0° 3\n{x} secret{…} [1.0° 2.0°]\nmain.pair{a:1, b:[]string{\"x\"}, c:map[string]int(nil), d:(*int)(nil), e:interface {}(nil), f:(func())(nil)} {a:0 b:[] c:map[k:1] d:<nil> e:2 f:<nil>}\n%!d(string=text) %!s(int=5) %!z(int=1) [1 2]\n1\n%!(EXTRA int=2)1 %!d(MISSING)\n2 1  5 %!f(int=000000000000000000000000000000000000000002)\n<nil> <nil> [] map[]\n   3.1|%!t(string=x)|[true false]\nbytes [98 121]\n01ab C3A9 0x1.cp+01\na1 2bc3 <nil>  x 121\n\ntrue <nil>\n&{1 2} &[1]\n00100101 100 0100 0o100\n  a|b  |-05|+1.23e+05\n"
package main

import "fmt"

type temp float64

func (t temp) String() string { return fmt.Sprintf("%.1f°", float64(t)) }

type secret struct{ word string }

func (s secret) GoString() string { return "secret{…}" }

type pair struct {
	a int
	b []string
	c map[string]int
	d *int
	e any
	f func()
}

func main() {
	fmt.Printf("|%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%b|%c|%q|%U|\n", 42, 42, 42, 42, 42, 255, 255, 255, 8, 5, 'G', 'G', 'G')
	fmt.Printf("|%8.3f|%-8.2f|%08.3f|%e|%g|%6.1f%%|\n", 3.14159, 2.5, -2.5, 1234.5, 0.00001, 99.5)
	fmt.Printf("|%s|%10s|%-10s|%.2s|%q|%x|% x|%t|%5t|\n", "go", "go", "go", "golang", "q\"", "hi", "hi", true, false)
	fmt.Printf("%v %+v %#v %T\n", struct {
		X int
		Y string
	}{1, "a"}, struct{ X int }{2}, []string{"a"}, map[string][]int{})
	fmt.Printf("%v %s %d\n", temp(21.55), temp(1), 3)
	fmt.Printf("%v %#v %v\n", secret{"x"}, secret{"x"}, []temp{1, 2})
	fmt.Printf("%#v %+v\n", pair{a: 1, b: []string{"x"}}, pair{c: map[string]int{"k": 1}, e: 2})
	fmt.Printf("%d %s %z %d\n", "text", 5, 1, []int{1, 2})
	fmt.Printf("%d\n", 1, 2)
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%[2]d %[1]d %*d %.*f\n", 1, 2, 5, 42, 2, 3.14159)
	fmt.Printf("%v %v %v %v\n", nil, error(nil), []int(nil), map[string]int(nil))
	fmt.Printf("%6.2v|%t|%v\n", 3.14159, "x", [2]bool{true})
	fmt.Printf("%s %v\n", []byte("bytes"), []byte("by"))
	fmt.Printf("%x %X %x\n", []byte{1, 171}, "é", 3.5)
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.0, nil), fmt.Sprint(), fmt.Sprintln("x", 'y'))
	var p *pair
	var e error
	fmt.Println(p == nil, e)
	fmt.Printf("%v %+v\n", &struct{ A, B int }{1, 2}, &[]int{1})
	fmt.Printf("%08b %o %#o %O\n", 37, 64, 64, 64)
	fmt.Printf("%3c|%-3c|%03d|%+.2e\n", 'a', 'b', -5, 123456.0)
}
