// The worker listens to a context that nobody cancels: it is left when main returns.
//> engines graph
//> prints "main done\n"
//> leaks 16 chan receive
package main

import (
	"context"
	"fmt"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	_ = cancel
	go func(ctx context.Context) {
		<-ctx.Done()
	}(ctx)
	fmt.Println("main done")
}
