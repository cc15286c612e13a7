// A context for signals: none arrives, so the time limit ends the work.
//> engines graph
//> prints "time is up: context deadline exceeded\nworker ends\n"
//> never hidden
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	limited, cancel := context.WithTimeout(ctx, 5*time.Millisecond)
	defer cancel()
	done := make(chan struct{})
	work := make(chan struct{})
	go func() {
		<-work
		fmt.Println("worker ends")
		close(done)
	}()
	select {
	case <-ctx.Done():
		fmt.Println("a signal")
	case <-limited.Done():
		fmt.Println("time is up:", limited.Err())
	}
	close(work)
	<-done
}
