import { describe, expect, it } from 'vitest'
import { explore, type LanguageName, load, parseSemantics, replay } from '../index.ts'

/** Threads that start threads: which of them is met first differs from run to run. */
const PROGRAMS: readonly (readonly [LanguageName, outcomes: bigint, text: string])[] = [
  ['go', 8n, `package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	var held [2]*time.Timer
	for i := range held {
		wg.Add(1)
		go func() {
			defer wg.Done()
			held[i] = time.AfterFunc(time.Hour, func() {})
			fmt.Println(i)
		}()
	}
	wg.Wait()
	fmt.Println(held[0].Stop(), held[1].Stop())
}
`],
  ['python', 2n, `import threading
def innermost(n):
    print(n)
def start(work, n):
    t = threading.Thread(target=work, args=(n,))
    t.start()
    t.join()
def inner(n):
    start(innermost, n)
def outer(n):
    start(inner, n)
ts = [threading.Thread(target=outer, args=(n,)) for n in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
`],
  ['python', 2n, `import random, threading
def inner(n):
    print(n, random.random(), threading.get_ident())
def outer(n):
    t = threading.Thread(target=inner, args=(n,))
    t.start()
    t.join()
ts = [threading.Thread(target=outer, args=(n,)) for n in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
`],
]

describe('threads that start threads', () => {
  it.each(PROGRAMS)('have witnesses that another machine can follow (%s)', async (language, count, text) => {
    const semantics = parseSemantics('', language)
    const { loaded } = await load({ language, text, file: `tree.${language}` })
    const { complete, outcomes, witnessOf } = explore(loaded!, { semantics, engine: 'graph', clock: () => performance.now() })
    expect([complete, outcomes.count]).toEqual([true, count])
    // Loaded anew: as in another process, which knows nothing of the search.
    const { loaded: again } = await load({ language, text, file: `tree.${language}` })
    for (const outcome of outcomes.sample(10)) expect(replay(again!, semantics, witnessOf(outcome)!)).toEqual(outcome)
  })
})
