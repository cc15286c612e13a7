// TestMain runs the tests itself, in a file of package main.
//> engines graph
//> outcomes 1
//> says "setup\nteardown 1"
package main

import (
	"fmt"
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	fmt.Fprintln(os.Stderr, "setup")
	code := m.Run()
	fmt.Fprintln(os.Stderr, "teardown", code)
	os.Exit(code + 2)
}

func TestFromGoroutine(t *testing.T) {
	done := make(chan bool)
	go func() {
		defer close(done)
		t.Error("told by another")
	}()
	<-done
	t.Log("afterwards", t.Failed())
}

func TestSkipped(t *testing.T) {
	t.Skipf("not %s", "today")
}

func Testify(t *testing.T) {
	t.Fatal("no test: its name goes on with a small letter")
}

func main() {
	fmt.Println("not called")
}
