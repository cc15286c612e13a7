// complex128: arithmetic, parts, printing, comparison.
//> outcomes 1
//> prints "(4-2i) (-2+6i) (11+2i) (-0.2+0.4i)\n1 -4 true (-1-2i)\n(-1+0i) 0\n(1+2i) (3.0-4.0i) complex64 complex128\n(0.0473+0.2336i)\ntrue -1\n"
package main

import "fmt"

func main() {
	a := complex(1, 2)
	b := 3 - 4i
	fmt.Println(a+b, a-b, a*b, a/b)
	fmt.Println(real(a), imag(b), a == 1+2i, -a)
	var c complex64 = 1i
	fmt.Println(c*c, real(c))
	fmt.Printf("%v %.1f %T %T\n", a, b, c, a)
	z := 0 + 0i
	for i := 0; i < 3; i++ {
		z = z*z + complex(0.1, 0.2)
	}
	fmt.Printf("%.4f\n", z)
	const i = 1i
	fmt.Println(i*i == -1, int(real(i*i)))
}
