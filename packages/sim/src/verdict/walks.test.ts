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
})
