// Contexts say how they were made.
//> needs go1.22
//> outcomes 1
//> prints "context.Background\ncontext.TODO.WithCancel\ncontext.TODO.WithCancel.WithValue(main.key, one)\ncontext.TODO.WithCancel.WithValue(main.key, one).WithValue(name, int).WithoutCancel\n"
package main

import (
	"context"
	"fmt"
)

type key struct{}

func main() {
	fmt.Println(context.Background())
	ctx, cancel := context.WithCancel(context.TODO())
	defer cancel()
	fmt.Println(ctx)
	one := context.WithValue(ctx, key{}, "one")
	fmt.Println(one)
	fmt.Println(context.WithoutCancel(context.WithValue(one, "name", 2)))
}
