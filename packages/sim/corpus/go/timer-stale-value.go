// Before Go 1.23 a stopped timer may leave its value in the channel.
//> semantics go1.22
//> engines graph
//> prints "false stale\n"
//> prints "true empty\n"
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTimer(time.Millisecond)
	time.Sleep(2 * time.Millisecond)
	stopped := t.Stop()
	select {
	case <-t.C:
		fmt.Println(stopped, "stale")
	default:
		fmt.Println(stopped, "empty")
	}
}
