import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseNext } from './due-queue.ts'
import type { DueHead } from './due-queue.ts'

const cards = fc.array(fc.record({ topic: fc.constantFrom('locks', 'pipes', 'gil', 'zombies', 'heap'), queueAt: fc.nat({ max: 1000 }) }), { maxLength: 40 })
  .map((list) => list.map((card, index): DueHead => ({ ...card, factId: `f${index}` })))

describe('the due queue', () => {
  it('has no two neighbours of one topic while three or more topics are due (10³ queues)', () => {
    fc.assert(fc.property(cards, (due) => {
      const order = answered(due)
      expect(order.toSorted(byId)).toEqual(due.toSorted(byId))
      for (let index = 1; index < order.length; index += 1) {
        const topicsLeft = new Set(order.slice(index).map(({ topic }) => topic)).size
        if (topicsLeft >= 3) expect(order[index]!.topic).not.toBe(order[index - 1]!.topic)
      }
    }), { numRuns: 1000 })
  })

  it('puts what has waited longest first, of the topics that may come', () => {
    const due = [{ topic: 'a', factId: '1', queueAt: 1 }, { topic: 'a', factId: '2', queueAt: 2 }, { topic: 'b', factId: '3', queueAt: 9 }]
    expect(answered(due).map(({ factId }) => factId)).toEqual(['1', '3', '2'])
  })

  it('asks what is due before what is new, and what is new before what is nearly due', () => {
    const due = [{ topic: 'a', factId: 'd', queueAt: 1 }]
    const soon = [{ topic: 'b', factId: 's', queueAt: 5 }]
    const fresh = [{ topic: 'c', factId: 'n', introduced: 0, position: 0 }]
    expect(chooseNext({ due, soon, fresh, newLeft: 1 }, null)).toMatchObject({ factId: 'd', reason: 'due' })
    expect(chooseNext({ due: [], soon, fresh, newLeft: 1 }, null)).toMatchObject({ factId: 'n', reason: 'new' })
    expect(chooseNext({ due: [], soon, fresh, newLeft: 0 }, null)).toMatchObject({ factId: 's', reason: 'ahead' })
    expect(chooseNext({ due: [], soon: [], fresh, newLeft: 0 }, null)).toBeNull()
  })

  it('slips something new between two of one topic, when that is all that is due', () => {
    const due = [{ topic: 'a', factId: 'd', queueAt: 1 }]
    const fresh = [{ topic: 'c', factId: 'n', introduced: 0, position: 0 }]
    expect(chooseNext({ due, soon: [], fresh, newLeft: 1 }, { topic: 'a', factId: 'x' })).toMatchObject({ factId: 'n' })
    expect(chooseNext({ due, soon: [], fresh, newLeft: 0 }, { topic: 'a', factId: 'x' })).toMatchObject({ factId: 'd' })
  })

  it('begins topics by turns', () => {
    const fresh = [{ topic: 'a', factId: '1', introduced: 3, position: 0 }, { topic: 'b', factId: '2', introduced: 0, position: 9 }]
    expect(chooseNext({ due: [], soon: [], fresh, newLeft: 5 }, null)).toMatchObject({ factId: '2' })
  })
})

/** The order in which a queue is asked when every answer takes its card away. */
function answered(due: readonly DueHead[]): DueHead[] {
  const order: DueHead[] = []
  let left = due
  while (left.length > 0) {
    const heads = [...Map.groupBy(left, ({ topic }) => topic).values()].map((ofTopic) => ofTopic.toSorted((a, b) => a.queueAt - b.queueAt)[0]!)
    const next = chooseNext({ due: heads, soon: [], fresh: [], newLeft: 0 }, order.at(-1) ?? null)!
    order.push(left.find(({ factId }) => factId === next.factId)!)
    left = left.filter(({ factId }) => factId !== next.factId)
  }
  return order
}

function byId(a: DueHead, b: DueHead): number {
  return a.factId < b.factId ? -1 : 1
}
