// Promotion of fields and methods, shadowing, embedded pointers and interfaces.
//> outcomes 1
//> prints "outer inner 1 3 1:inner\n> 1:changed\n9 1 2\n1:changed 1:late\n1:by expression\n{{7 anon} true} {base:{id:7 name:anon} extra:true}\ntrue\n"
package main

import "fmt"

type base struct {
	id   int
	name string
}

func (b base) describe() string { return fmt.Sprint(b.id, ":", b.name) }
func (b *base) rename(n string) { b.name = n }

type logger interface{ log(string) }
type console struct{ prefix string }

func (c console) log(s string) { fmt.Println(c.prefix + s) }

type server struct {
	base
	*options
	logger
	name string
}

type options struct{ retries int }

func main() {
	s := server{base: base{1, "inner"}, options: &options{3}, logger: console{"> "}, name: "outer"}
	fmt.Println(s.name, s.base.name, s.id, s.retries, s.describe())
	s.rename("changed")
	s.log(s.describe())
	t := s
	t.retries = 9
	t.id = 2
	fmt.Println(s.retries, s.id, t.id)
	f := s.describe
	s.rename("late")
	fmt.Println(f(), s.describe())
	g := (*base).rename
	g(&s.base, "by expression")
	h := base.describe
	fmt.Println(h(s.base))
	anon := struct {
		base
		extra bool
	}{base{7, "anon"}, true}
	fmt.Printf("%v %+v\n", anon, anon)
	var p *server
	fmt.Println(p == nil)
}
