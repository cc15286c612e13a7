// A Once whose function panics counts as done.
//> outcomes 1
//> prints "recovered broken\nrecovered <nil>\n"
package main

import (
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	try := func() {
		defer func() { fmt.Println("recovered", recover()) }()
		once.Do(func() { panic("broken") })
	}
	try()
	try()
	once.Do(func() { fmt.Println("never") })
}
