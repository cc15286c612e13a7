// io.Pipe hands bytes from goroutine to goroutine; a closed end says why.
//> engines graph
//> outcomes 1
//> race-free
package main

import (
	"errors"
	"fmt"
	"io"
)

func main() {
	r, w := io.Pipe()
	go func() {
		fmt.Fprint(w, "through the pipe")
		w.Close()
	}()
	small := make([]byte, 7)
	n, err := r.Read(small)
	fmt.Println(string(small[:n]), err)
	rest, err := io.ReadAll(r)
	fmt.Println(string(rest), err)
	_, err = w.Write([]byte("late"))
	fmt.Println(err)
	r, w = io.Pipe()
	done := make(chan bool)
	go func() {
		n, err := w.Write([]byte("nobody takes the rest"))
		fmt.Println(n, err)
		close(done)
	}()
	r.Read(make([]byte, 6))
	r.CloseWithError(errors.New("had enough"))
	<-done
	w.CloseWithError(errors.New("too late"))
	_, err = r.Read(small)
	fmt.Println(err)
}
