// One barber, one chair to wait on, three customers: who finds the chair taken leaves. When the shop closes, the barber goes home.
//> outcomes 3
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	chair := make(chan bool, 1)
	closed := make(chan bool)
	var served atomic.Int32
	var wg sync.WaitGroup
	go func() {
		for range chair {
		}
		close(closed)
	}()
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			select {
			case chair <- true:
				served.Add(1)
			default:
			}
		}()
	}
	wg.Wait()
	close(chair)
	<-closed
	fmt.Println("served", served.Load())
}
