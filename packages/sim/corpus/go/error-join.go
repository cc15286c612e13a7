// errors.Join, and two %w in one error.
//> needs go1.20
//> outcomes 1
//> prints "a\nb\ntrue true\nboth: a and b true true\ntrue\n"
package main

import (
	"errors"
	"fmt"
)

func main() {
	a, b := errors.New("a"), errors.New("b")
	j := errors.Join(a, nil, b)
	fmt.Println(j)
	fmt.Println(errors.Is(j, a), errors.Is(j, b))
	w := fmt.Errorf("both: %w and %w", a, b)
	fmt.Println(w, errors.Is(w, a), errors.Is(w, b))
	fmt.Println(errors.Join(nil, nil) == nil)
}
