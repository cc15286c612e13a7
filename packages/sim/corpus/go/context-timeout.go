// A deadline ends the wait, or the work is done before.
//> engines graph
//> prints "context deadline exceeded true\n"
//> prints "done\n"
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func work(ctx context.Context) error {
	select {
	case <-time.After(5 * time.Millisecond):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel()
	if err := work(ctx); err != nil {
		fmt.Println(err, errors.Is(err, context.DeadlineExceeded))
		return
	}
	fmt.Println("done")
}
