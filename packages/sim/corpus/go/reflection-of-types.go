// reflect: what a type is called, and deep equality.
//> outcomes 1
//> prints "int string main.point *main.point []int\npoint struct true\ntrue true false\ntrue false true\n"
package main

import (
	"fmt"
	"reflect"
)

type point struct{ X, Y int }

func main() {
	fmt.Println(reflect.TypeOf(1), reflect.TypeOf("s"), reflect.TypeOf(point{}), reflect.TypeOf(&point{}), reflect.TypeOf([]int{}))
	fmt.Println(reflect.TypeOf(point{}).Name(), reflect.TypeOf(point{}).Kind(), reflect.TypeOf(map[string]int{}).Kind() == reflect.Map)
	fmt.Println(reflect.DeepEqual([]int{1, 2}, []int{1, 2}), reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual(1, int64(1)))
	fmt.Println(reflect.DeepEqual(&point{1, 2}, &point{1, 2}), reflect.DeepEqual([]int(nil), []int{}), reflect.DeepEqual(nil, nil))
}
