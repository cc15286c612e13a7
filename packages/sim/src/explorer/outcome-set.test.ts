import type { ThreadId } from '../machine/machine.ts'
import { expect, it } from 'vitest'
import { OutcomeGraph } from './outcome-graph.ts'
import { OutcomeSet } from './outcome-set.ts'

it('lists nothing, and soon, where a search was stopped behind thousands of printers', () => {
  const graph = new OutcomeGraph()
  graph.states = 2
  graph.shuffle(0, 1, Array.from({ length: 5_000 }, (_, i) => ({ thread: (i + 1) as ThreadId, text: `${i}\n` })))
  expect(new OutcomeSet(graph).sample(24)).toEqual([])
})
