import { describe, expect, it } from 'vitest'
import { explore, load, parseSemantics, replay } from '../index.ts'

const TWELVE = `package main

import "sync"

func main() {
	var a, b sync.Mutex
	var wg sync.WaitGroup
	for i := 0; i < 12; i++ {
		first, second := &a, &b
		if i == 7 {
			first, second = second, first
		}
		wg.Add(1)
		go func() {
			defer wg.Done()
			first.Lock()
			second.Lock()
			second.Unlock()
			first.Unlock()
		}()
	}
	wg.Wait()
	println("through")
}
`

const HELD_BACK = `package main

import "sync"

var mu sync.Mutex
var turns, seen int

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		for i := 0; i < 200; i++ {
			mu.Lock()
			turns++
			mu.Unlock()
		}
	}()
	go func() {
		defer wg.Done()
		mu.Lock()
		seen = turns
		mu.Unlock()
	}()
	wg.Wait()
	println(seen == 200, seen == 0)
}
`

describe('runs at random behind a search that was stopped', () => {
  it('find both ends of a crowd at two locks, each with a witness, and claim no more', async () => {
    const { loaded } = await load({ language: 'go', text: TWELVE, file: 'twelve.go' })
    const semantics = parseSemantics('', 'go')
    const result = explore(loaded!, { semantics, bounds: { ms: 10_000, states: 20 }, clock: () => performance.now() })
    expect([result.complete, result.stoppedBy]).toEqual([false, 'states'])
    const found = result.outcomes.sample(1_000)
    expect(new Set(found.map((outcome) => outcome.ending))).toEqual(new Set(['deadlocked', 'exited']))
    for (const outcome of found.slice(0, 20)) expect(replay(loaded!, semantics, result.witnessOf(outcome)!)).toEqual(outcome)
  })
  it('find what comes only when one thread is held back for two hundred turns of another', async () => {
    const { loaded } = await load({ language: 'go', text: HELD_BACK, file: 'held-back.go' })
    const result = explore(loaded!, { semantics: parseSemantics('', 'go'), bounds: { ms: 10_000, states: 20 }, clock: () => performance.now() })
    expect(result.complete).toBe(false)
    const found = new Set(result.outcomes.sample(1_000).map(({ stderr }) => stderr))
    expect(found).toEqual(new Set(['true false\n', 'false true\n', 'false false\n']))
  })

  it('come to an end where the clock stands still', async () => {
    const { loaded } = await load({ language: 'go', text: TWELVE, file: 'twelve.go' })
    const result = explore(loaded!, { semantics: parseSemantics('', 'go'), bounds: { ms: 1, states: 20 }, clock: () => 0 })
    expect(result.stoppedBy).toBe('states')
  })
})
