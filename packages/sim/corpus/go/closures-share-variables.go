// Closures see the variable, not its value; each call makes its own.
//> outcomes 1
//> prints "1 2 1\n1\n11 12 5\n0 1 1 2 3 5 8 13 \n3628800\n165580141\n"
package main

import "fmt"

func counter() (func() int, func()) {
	n := 0
	return func() int { n++; return n }, func() { n = 0 }
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func fib() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}

func main() {
	next, reset := counter()
	other, _ := counter()
	fmt.Println(next(), next(), other())
	reset()
	fmt.Println(next())
	double := func(x int) int { return x * 2 }
	inc := func(x int) int { return x + 1 }
	fmt.Println(compose(double, inc)(5), compose(inc, double)(5), compose()(5))
	f := fib()
	for i := 0; i < 8; i++ {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var fact func(int) int
	fact = func(n int) int {
		if n < 2 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(10))
	memo := map[int]int{}
	var ways func(int) int
	ways = func(n int) int {
		if n < 2 {
			return 1
		}
		if v, ok := memo[n]; ok {
			return v
		}
		memo[n] = ways(n-1) + ways(n-2)
		return memo[n]
	}
	fmt.Println(ways(40))
}
