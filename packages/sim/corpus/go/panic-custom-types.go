// Panics with values of named types are shown with their type.
//> outcomes 1
//> prints ""
//> raises panic
//> says "panic: main.code(7)"
package main

type code int

func main() {
	panic(code(7))
}
