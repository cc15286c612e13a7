// From Go 1.23 on nothing stale is left after Stop.
//> needs go1.23
//> engines graph
//> never prints "false stale\n"
//> never prints "true stale\n"
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
