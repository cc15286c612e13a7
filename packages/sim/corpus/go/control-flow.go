// Labels, goto, switch forms, defer order, recover and re-panic, closures. The output is what Go 1.19 prints.
//> semantics go1.19
//> outcomes 1
//> prints "26 recovered runtime error: invalid memory address or nil pointer dereference\nsecond|first\n0 1 1 2 3 5 8 13 \n1 0 2 0 2 1 \n4 a0 [] b2 [1 2] c1 [3]\n1 two <nil>\n1 two <nil>\neight\n5 6\n16 100\nfirst\ndeferred last\n0:97 1:233 3:65533 4:33 \nint 3\n"
//> race-free
package main

import "fmt"

func deferred() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v", r)
			n *= 2
		}
	}()
	for i := 0; i < 3; i++ {
		defer func(k int) { n += k }(i)
	}
	n = 10
	var p *struct{ x int }
	p.x = 1
	return 0, nil
}

func nested() (s string) {
	defer func() { s += fmt.Sprint("|", recover()) }()
	defer func() {
		defer func() { s += fmt.Sprint(recover()) }()
		panic("second")
	}()
	panic("first")
}

func fib() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}

func variadic(prefix string, xs ...int) string {
	return fmt.Sprint(prefix, len(xs), xs)
}

func multi() (int, string, error) { return 1, "two", nil }

func main() {
	fmt.Println(deferred())
	fmt.Println(nested())
	next := fib()
	for i := 0; i < 8; i++ {
		fmt.Print(next(), " ")
	}
	fmt.Println()
outer:
	for i := 0; ; i++ {
		for j := 0; j < 5; j++ {
			switch {
			case i == 3:
				break outer
			case j == i:
				continue outer
			case j > 1:
				fmt.Print("deep ")
				fallthrough
			case j == 77:
				fmt.Print("through ")
			default:
				fmt.Print(i, j, " ")
			}
		}
	}
	fmt.Println()
	n := 0
again:
	n++
	if n < 4 {
		goto again
	}
	fmt.Println(n, variadic("a"), variadic("b", 1, 2), variadic("c", []int{3}...))
	a, b, err := multi()
	fmt.Println(a, b, err)
	fmt.Println(multi())
	switch x := n * 2; x {
	case 1, 2, 3:
		fmt.Println("small")
	case 8:
		fmt.Println("eight")
	}
	funcs := map[string]func(int, int) int{"add": func(a, b int) int { return a + b }, "mul": func(a, b int) int { return a * b }}
	fmt.Println(funcs["add"](2, 3), funcs["mul"](2, 3))
	var arr [5]int
	for i := range arr {
		arr[i] = i * i
	}
	for i, v := range arr {
		arr[4] = 100
		if i == 4 {
			fmt.Println(v, arr[4])
		}
	}
	func() {
		defer fmt.Println("deferred last")
		fmt.Println("first")
	}()
	for i, r := range "aé\xff!" {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	var x interface{} = 3
	if v, ok := x.(int); ok && v > 2 {
		fmt.Println("int", v)
	} else if !ok {
		fmt.Println("no")
	}
}
