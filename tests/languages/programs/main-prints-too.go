// Two lines each from main and a goroutine: any mixture that keeps the order of each.
//> outcomes 6
package main

import "fmt"

func main() {
	done := make(chan struct{})
	go func() {
		fmt.Println("t1")
		fmt.Println("t2")
		close(done)
	}()
	fmt.Println("m1")
	fmt.Println("m2")
	<-done
}
