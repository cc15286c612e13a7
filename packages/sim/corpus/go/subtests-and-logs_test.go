// What tests say: names of subtests, lines, helpers passed over, clean-up, skipping, a goroutine that ends by FailNow, a panic.
//> engines graph
//> outcomes 2
//> raises panic
package table

import (
	"fmt"
	"testing"
)

func helper(t *testing.T, ok bool) {
	t.Helper()
	if !ok {
		t.Fatalf("assertion\nfailed")
	}
}

func TestSub(t *testing.T) {
	for _, n := range []string{"a b", "", "", "a b", "x/y"} {
		t.Run(n, func(t *testing.T) {
			t.Cleanup(func() { fmt.Println("cleanup", t.Name()) })
			t.Logf("log %s", t.Name())
			if n == "" {
				t.Error("bad")
			}
			t.Run("deep", func(t *testing.T) { helper(t, n != "x/y") })
		})
	}
	t.Log("after")
}

func TestPar(t *testing.T) {
	for i := 0; i < 2; i++ {
		i := i
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			fmt.Println("par", i)
			if i == 1 {
				t.Fatal("one")
			}
		})
	}
	fmt.Println("body over")
}

func TestP1(t *testing.T)    { t.Parallel(); fmt.Println("P1") }
func TestSkip(t *testing.T)  { t.Skip("no"); fmt.Println("x") }
func TestP2(t *testing.T)    { fmt.Println("P2 before"); t.Parallel(); fmt.Println("P2") }
func TestSkipF(t *testing.T) { t.Log("a"); t.Errorf("e"); t.Skip("no") }
func TestGoFatal(t *testing.T) {
	done := make(chan int)
	go func() { defer close(done); t.FailNow() }()
	<-done
	fmt.Println("go on", t.Failed(), t.Skipped())
}
func TestPanic(t *testing.T) {
	defer fmt.Println("deferred")
	t.Log("before panic")
	t.Run("sub", func(t *testing.T) {
		t.Cleanup(func() { fmt.Println("cl") })
		var m map[string]int
		m["a"] = 1
	})
}
