// Cancelling a parent cancels its children; values are looked up on the way to the root.
//> outcomes 1
//> prints "ann 7 <nil> <nil>\n<nil> <nil>\ncontext canceled true <nil>\ncontext canceled <nil> true\n"
//> race-free
package main

import (
	"context"
	"errors"
	"fmt"
)

type key string

func main() {
	root := context.WithValue(context.Background(), key("user"), "ann")
	parent, cancel := context.WithCancel(root)
	child, stop := context.WithCancel(context.WithValue(parent, key("id"), 7))
	defer stop()
	fmt.Println(child.Value(key("user")), child.Value(key("id")), child.Value(key("x")), parent.Value(key("id")))
	fmt.Println(child.Err(), parent.Err())
	cancel()
	<-child.Done()
	fmt.Println(child.Err(), errors.Is(child.Err(), context.Canceled), root.Err())
	cancel()
	late, cancelLate := context.WithCancel(parent)
	defer cancelLate()
	fmt.Println(late.Err(), context.TODO().Err(), context.Background().Done() == nil)
}
