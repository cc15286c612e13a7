// A cause says why, and what is left after an AfterFunc.
//> needs go1.21
//> engines graph
//> outcomes 1
//> prints "context canceled too slow\ncleaned\nfalse\nabc\n"
package main

import (
	"context"
	"errors"
	"fmt"
)

func main() {
	ctx, cancel := context.WithCancelCause(context.Background())
	cleaned := make(chan bool)
	stop := context.AfterFunc(ctx, func() { close(cleaned) })
	cancel(errors.New("too slow"))
	fmt.Println(ctx.Err(), context.Cause(ctx))
	<-cleaned
	fmt.Println("cleaned")
	fmt.Println(stop())
	type k struct{}
	v := context.WithValue(context.WithoutCancel(ctx), k{}, "abc")
	fmt.Println(v.Value(k{}))
}
