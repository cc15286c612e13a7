// Results that do not fit.
//> refused 11:28 too many return values
//> refused 12:34 not enough return values
//> refused 13:25 too many return values
//> refused 16:21 multiple-value two() (value of type (int, error)) in single-value context
//> refused 17:7 nothing() (no value) used as value
package main

import "fmt"

func one() int { return 1, 2 }
func two() (int, error) { return 1 }
func nothing() { return 1 }

func main() {
	fmt.Println(one(), two())
	x := nothing()
	_ = x
}
