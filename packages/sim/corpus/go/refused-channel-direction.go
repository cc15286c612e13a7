// Channels know their direction.
//> refused 8:2 invalid operation: cannot receive from send-only channel out (variable of type chan<- int)
//> refused 12:2 invalid operation: cannot send to receive-only channel in (variable of type <-chan int)
//> refused 13:8 invalid operation: cannot close receive-only channel in (variable of type <-chan int)
package main

func produce(out chan<- int) {
	<-out
}

func consume(in <-chan int) {
	in <- 1
	close(in)
}

func main() {
	ch := make(chan int)
	produce(ch)
	consume(ch)
}
