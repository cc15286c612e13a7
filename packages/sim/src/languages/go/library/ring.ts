/** Package container/ring. */
export const source = `
package ring

type Ring struct {
	next, prev *Ring
	Value      any
}

func New(n int) *Ring {
	if n <= 0 {
		return nil
	}
	first := new(Ring)
	last := first
	for i := 1; i < n; i++ {
		last.next = &Ring{prev: last}
		last = last.next
	}
	last.next = first
	first.prev = last
	return first
}

func (r *Ring) Next() *Ring {
	if r.next == nil {
		r.next, r.prev = r, r
	}
	return r.next
}

func (r *Ring) Prev() *Ring {
	if r.next == nil {
		r.next, r.prev = r, r
	}
	return r.prev
}

func (r *Ring) Move(n int) *Ring {
	for ; n < 0; n++ {
		r = r.Prev()
	}
	for ; n > 0; n-- {
		r = r.Next()
	}
	return r
}

func (r *Ring) Len() int {
	n := 0
	if r != nil {
		n = 1
		for p := r.Next(); p != r; p = p.next {
			n++
		}
	}
	return n
}

func (r *Ring) Do(f func(any)) {
	if r != nil {
		f(r.Value)
		for p := r.Next(); p != r; p = p.next {
			f(p.Value)
		}
	}
}
`
