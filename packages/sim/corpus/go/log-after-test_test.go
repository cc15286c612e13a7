// A goroutine that logs when its test is over.
//> engines graph
//> raises panic
//> prints "PASS\n"
package sums

import "testing"

func TestOuter(t *testing.T) {
	t.Run("inner", func(t *testing.T) {
		go func() { t.Log("late") }()
	})
}
