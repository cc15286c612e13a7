// append shares while there is room and copies when there is none; three-index slices keep neighbours safe.
//> outcomes 1
//> prints "[0 0 0 2] [0 0 0 2] 4 5\n[0 0 0] [0 0 9] 4\n1 2 4 8 16 32 64 128 256 512 848 11\n10 838 24\n[11 12 13 14 15 16 17 18 19 19]\nhippo 3\nhippo world 11\ntrue 0 [a]\n[[0] [0 0]]\n[0 3 4] [0 3 4 3 4]\n"
package main

import "fmt"

func main() {
	base := make([]int, 3, 5)
	x := append(base, 1)
	y := append(base, 2)
	fmt.Println(x, y, len(x), cap(x))
	z := append(base[:2:2], 9)
	fmt.Println(base, z, cap(z))
	var s []int
	grown := 0
	last := -1
	for i := 0; i < 600; i++ {
		s = append(s, i)
		if cap(s) != last {
			last = cap(s)
			grown++
			fmt.Print(last, " ")
		}
	}
	fmt.Println(grown)
	t := s[10:20]
	fmt.Println(len(t), cap(t), t[:15][14])
	copy(t, t[1:])
	fmt.Println(t)
	u := []byte("hello")
	n := copy(u[1:], "ipp")
	fmt.Println(string(u), n)
	u = append(u, " world"...)
	fmt.Println(string(u), len(u))
	var none []string
	fmt.Println(none == nil, len(none), append(none, "a"))
	for range none {
		fmt.Println("never")
	}
	matrix := make([][]int, 2)
	for i := range matrix {
		matrix[i] = make([]int, i+1)
	}
	fmt.Println(matrix)
	s2 := []int{0, 1, 2, 3, 4}
	s2 = append(s2[:1], s2[3:]...)
	fmt.Println(s2, s2[:5])
}
