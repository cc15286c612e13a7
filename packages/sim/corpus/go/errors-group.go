// The first error of a group comes back.
//> needs x/sync
//> outcomes 1
//> prints "job 2 failed\n"
package main

import (
	"fmt"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	for i := 1; i <= 2; i++ {
		i := i
		g.Go(func() error {
			if i == 2 {
				return fmt.Errorf("job %d failed", i)
			}
			return nil
		})
	}
	fmt.Println(g.Wait())
}
