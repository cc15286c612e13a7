// Values that nobody takes.
//> refused 11:2 1 + 2 (untyped int constant 3) is not used
//> refused 12:2 len("a") (constant 1 of type int) is not used
//> refused 13:2 f (value of type func()) is not used
//> refused 14:2 append([]int{}, 1) (value of type []int) is not used
package main

func f() {}

func main() {
	1 + 2
	len("a")
	f
	append([]int{}, 1)
}
