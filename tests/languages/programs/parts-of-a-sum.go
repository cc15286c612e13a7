// A list summed in two halves by two goroutines, each half again in two: always the same sum.
//> outcomes 1
package main

import (
	"fmt"
	"sync"
)

func total(numbers []int) int {
	if len(numbers) == 1 {
		return numbers[0]
	}
	middle := len(numbers) / 2
	var left, right int
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		left = total(numbers[:middle])
	}()
	go func() {
		defer wg.Done()
		right = total(numbers[middle:])
	}()
	wg.Wait()
	return left + right
}

func main() {
	fmt.Println(total([]int{5, 7, 11, 13}))
}
