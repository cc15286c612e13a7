// A buffer for one piece, made of a condition: the maker runs at most one piece ahead.
//> outcomes 1
package main

import (
	"fmt"
	"sync"
)

var (
	buffer []int
	lock   sync.Mutex
	room   = sync.NewCond(&lock)
	wg     sync.WaitGroup
)

func produce() {
	defer wg.Done()
	for i := range 3 {
		lock.Lock()
		for len(buffer) == 1 {
			room.Wait()
		}
		buffer = append(buffer, i)
		fmt.Println("made", i)
		room.Broadcast()
		lock.Unlock()
	}
}

func use() {
	defer wg.Done()
	for range 3 {
		lock.Lock()
		for len(buffer) == 0 {
			room.Wait()
		}
		fmt.Println("used", buffer[0])
		buffer = buffer[1:]
		room.Broadcast()
		lock.Unlock()
	}
}

func main() {
	wg.Add(2)
	go produce()
	go use()
	wg.Wait()
}
