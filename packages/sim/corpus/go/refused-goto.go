// goto over a declaration, and into a block.
//> refused 9:7 goto done jumps over variable declaration
//> refused 13:7 goto inner jumps into block
package main

import "fmt"

func main() {
	goto done
	x := 1
	fmt.Println(x)
done:
	goto inner
	if true {
	inner:
	}
}
