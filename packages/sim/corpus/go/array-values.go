// Arrays are values: they are copied, compared, and may be keys.
//> outcomes 1
//> prints "[1 2 3] [1 20 3] false true\nx 1\n[[7 2 3] [4 0 0]] [4 0 9] 2 3\n0 1 1 2 2 3 [1 2 50]\n[\"a\" \"\" \"c\" \"\" \"e\"] 5\n[2 21 4]\n"
package main

import "fmt"

func change(a [3]int) { a[0] = 100 }

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[1] = 20
	change(a)
	fmt.Println(a, b, a == b, a == [...]int{1, 2, 3})
	m := map[[2]int]string{{1, 2}: "x"}
	fmt.Println(m[[2]int{1, 2}], len(m))
	grid := [2][3]int{{1, 2, 3}, {4}}
	row := grid[1]
	row[2] = 9
	p := &grid[0]
	p[0] = 7
	fmt.Println(grid, row, len(grid), cap(grid[0]))
	for i, v := range a {
		a[2] = 50
		fmt.Print(i, v, " ")
	}
	fmt.Println(a)
	sparse := [...]string{2: "c", 0: "a", 4: "e"}
	fmt.Printf("%q %d\n", sparse, len(sparse))
	for i := range &b {
		b[i]++
	}
	fmt.Println(b)
}
