/** Package iter. What Pull runs stands in a goroutine of its own, which waits while it is not asked. */
export const source = `
package iter

type Seq[V any] func(yield func(V) bool)
type Seq2[K, V any] func(yield func(K, V) bool)

type pulled[K, V any] struct {
	ask     chan bool
	answer  chan bool
	key     K
	value   V
	problem any
	failed  bool
	started bool
	done    bool
}

func (p *pulled[K, V]) run(seq Seq2[K, V]) {
	defer func() {
		var key K
		var value V
		p.key, p.value, p.done = key, value, true
		if p.failed {
			p.problem = recover()
		}
		p.answer <- false
	}()
	if <-p.ask {
		p.failed = true
		seq(func(k K, v V) bool {
			p.key, p.value = k, v
			p.answer <- true
			return <-p.ask
		})
		p.failed = false
	}
}

func (p *pulled[K, V]) resume(more bool) bool {
	p.ask <- more
	found := <-p.answer
	if p.failed && !found {
		p.failed = false
		panic(p.problem)
	}
	return found
}

func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	p := &pulled[K, V]{ask: make(chan bool), answer: make(chan bool)}
	next = func() (K, V, bool) {
		if !p.done && !p.started {
			p.started = true
			go p.run(seq)
		}
		found := !p.done && p.resume(true)
		return p.key, p.value, found
	}
	stop = func() {
		if !p.started {
			p.done = true
		}
		if !p.done {
			p.resume(false)
		}
	}
	return next, stop
}

func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	next2, stop := Pull2(func(yield func(V, bool) bool) {
		seq(func(v V) bool { return yield(v, true) })
	})
	return func() (V, bool) {
		v, _, found := next2()
		return v, found
	}, stop
}
`
