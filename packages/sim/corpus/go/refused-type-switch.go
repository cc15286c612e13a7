// Cases that cannot be.
//> refused 12:9 declared and not used: v
//> refused 13:7 impossible type switch case: e (variable of type error) cannot have dynamic type int (missing method Error)
//> refused 17:6 invalid operation: n (variable of type int) is not an interface
//> refused 18:9 declared and not used: x
package main

import "fmt"

func main() {
	var e error
	switch v := e.(type) {
	case int:
	case fmt.Stringer:
	}
	n := 1
	_ = n.(int)
	switch x := any(n).(type) {
	case int:
	}
}
