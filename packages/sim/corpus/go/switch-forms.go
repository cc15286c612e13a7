// Switches on values, on nothing, on types; fallthrough; duplicates by expression; no case.
//> outcomes 1
//> prints "nil\nwhole 1\nwhole 2\nslice of 1\nfunc gives 7\nerror e\nstringer <n>\nother float64\nother struct {}\nzero low low low four high \nonce hit\n"
package main

import "fmt"

func kind(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("whole %v", v)
	case []int:
		return fmt.Sprint("slice of ", len(v))
	case func() int:
		return fmt.Sprint("func gives ", v())
	case error:
		return "error " + v.Error()
	case fmt.Stringer:
		return "stringer " + v.String()
	default:
		return fmt.Sprintf("other %T", v)
	}
}

type name string

func (n name) String() string { return "<" + string(n) + ">" }

func main() {
	for _, x := range []any{nil, 1, int64(2), []int{1}, func() int { return 7 }, fmt.Errorf("e"), name("n"), 2.5, struct{}{}} {
		fmt.Println(kind(x))
	}
	for i := 0; i < 6; i++ {
		switch i {
		case 0:
			fmt.Print("zero ")
			fallthrough
		case 1, 2:
			fmt.Print("low ")
		case 3:
		default:
			fmt.Print("high ")
		case 4:
			fmt.Print("four ")
		}
	}
	fmt.Println()
	switch f := func() int { fmt.Print("once "); return 2 }; f() {
	case 1, 2, 3:
		fmt.Println("hit")
	}
}
