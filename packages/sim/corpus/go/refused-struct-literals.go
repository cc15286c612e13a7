// Fields that are not there, or too few.
//> refused 15:17 too few values in struct literal of type p
//> refused 15:28 mixture of field:value and value elements in struct literal
//> refused 15:34 unknown field z in struct literal of type p
//> refused 15:49 too many values in struct literal of type p
//> refused 15:55 cannot use "a" (untyped string constant) as int value in struct literal
//> refused 17:16 q.z undefined (type p has no field or method z)
package main

import "fmt"

type p struct{ x, y int }

func main() {
	fmt.Println(p{1}, p{x: 1, 2}, p{z: 1}, p{1, 2, 3}, p{"a", 1})
	var q p
	fmt.Println(q.z)
}
