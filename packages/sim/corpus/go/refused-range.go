// What cannot be ranged over.
//> refused 10:17 cannot range over 1.5 (constant of type float64)
//> refused 13:9 range over make(chan int) (value of type chan int) permits only one iteration variable
//> refused 16:17 cannot range over struct{}{} (value of type struct{})
package main

import "fmt"

func main() {
	for i := range 1.5 {
		fmt.Println(i)
	}
	for a, b := range make(chan int) {
		fmt.Println(a, b)
	}
	for x := range struct{}{} {
		fmt.Println(x)
	}
}
