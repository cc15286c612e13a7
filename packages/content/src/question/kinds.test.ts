import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grade, Proof } from './grade.ts'
import { gradeAnswer } from './grading.ts'
import { answer, variantView, type Answer, type Question } from './question.ts'
import { samples } from './samples.ts'
import { solutionOf } from './solving.ts'
import { variantOf, viewOf, type Variant } from './variant.ts'

const seed = fc.nat({ max: 2 ** 32 - 1 })
const all: [string, Question][] = Object.entries(samples)

const proof: Proof = {
  complete: true,
  count: '1',
  sample: ['0\n1\n'],
  has: (output) => (output === '0\n1\n' ? 'yes' : 'no'),
  witnessOf: () => 'm m m',
  misconceptionOf: (output) => (output === '1\n0\n' ? 'start-order-is-run-order' : undefined),
}

describe.each(all)('%s', (_, question) => {
  it('gives the same variant for the same seed', () => {
    fc.assert(fc.property(seed, (at) => void expect(variantOf(question, at)).toEqual(variantOf(question, at))))
  })

  it('shows a view of the declared shape', () => {
    fc.assert(fc.property(seed, (at) => void expect(variantView.parse(viewOf(variantOf(question, at)))).toBeTruthy()))
  })

  it('grades its own solution right and says why', () => {
    fc.assert(
      fc.property(seed, (at) => {
        const variant = variantOf(question, at)
        const given = answer.parse(solutionOf(variant, proof))
        expect(gradeAnswer(variant, given, proof)).toMatchObject({ correct: true, score: 1, explanation: question.explanation })
      }),
    )
  })

  it('refuses an answer of another kind', () => {
    const other: Answer = question.kind === 'order' ? { kind: 'short-answer', text: 'x' } : { kind: 'order', sequence: [] }
    expect(() => gradeAnswer(variantOf(question, 1), other, proof)).toThrow(expect.objectContaining({ code: 'answer/kind' }))
  })

  it('keeps the key out of the view', () => {
    fc.assert(fc.property(seed, (at) => void expect(keyFields(viewOf(variantOf(question, at)))).toEqual([])))
  })
})

/** Fields anywhere in a view whose name belongs to a key. */
function keyFields(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(/^(key|right|wrong|of|accepts|rejects|because|misconception|holds|rubric|modelAnswer|place|category|reason|seed|explanation|parameters)$/.test(name) ? [name] : []),
    ...keyFields(inner),
  ])
}

describe('option ids', () => {
  it('say nothing about the key: over many seeds it stands in each place equally often', () => {
    const places = new Map<string, number>()
    const rounds = 4000
    for (let at = 0; at < rounds; at += 1) {
      const { body } = variantOf(samples['single-choice'], at) as Extract<Variant, { kind: 'single-choice' }>
      places.set(body.key, (places.get(body.key) ?? 0) + 1)
    }
    expect([...places.keys()].toSorted()).toEqual(['o1', 'o2', 'o3', 'o4'])
    for (const count of places.values()) expect(Math.abs(count - rounds / 4)).toBeLessThan(150)
  })

  it('are refused when the view has no such id', () => {
    const variant = variantOf(samples['single-choice'], 1)
    expect(() => gradeAnswer(variant, { kind: 'single-choice', chosen: 'o9' })).toThrow(expect.objectContaining({ code: 'answer/unknown-id' }))
  })
})

describe('partly right answers', () => {
  const grading = (question: Question, change: (variant: Variant, right: Answer) => Answer): Grade => {
    const variant = variantOf(question, 7)
    return gradeAnswer(variant, change(variant, solutionOf(variant)), proof)
  }

  it('a wrong option carries its reason and its misconception', () => {
    const variant = Array.from({ length: 40 }, (_, at) => variantOf(samples['single-choice'], at)).find((one) =>
      JSON.stringify(viewOf(one)).includes('its own heap'),
    )!
    const view = viewOf(variant)
    const heap = view.kind === 'single-choice' ? view.options.find(({ text }) => text === 'its own heap')!.id : ''
    const result = gradeAnswer(variant, { kind: 'single-choice', chosen: heap })
    expect(result).toMatchObject({ correct: false, score: 0, misconception: 'threads-copy-memory', guessChance: 0.25 })
    expect(result.feedback).toBe('Not this one. The heap belongs to the process. Right is: its own stack. Each thread calls functions of its own.')
  })

  it('multiple choice takes off what is left out', () => {
    const result = grading(samples['multiple-choice'], (_, right) => ({ kind: 'multiple-choice', chosen: right.kind === 'multiple-choice' ? right.chosen.slice(1) : [] }))
    expect(result.correct).toBe(false)
    expect(result.feedback).toContain('Left out')
  })

  it('a verdict without its reason is half', () => {
    const result = grading(samples['true-false'], (variant, right) => {
      if (variant.kind !== 'true-false' || right.kind !== 'true-false') throw new TypeError('sample')
      return { ...right, reason: variant.body.reasons.find(({ id }) => id !== right.reason)!.id }
    })
    expect(result).toMatchObject({ correct: false, score: 0.5 })
  })

  it('an order reversed scores nothing, one swap scores most', () => {
    const reversed = grading(samples.order, (_, right) => ({ kind: 'order', sequence: right.kind === 'order' ? right.sequence.toReversed() : [] }))
    expect(reversed.score).toBe(0)
    const swapped = grading(samples.order, (_, right) => {
      const [a, b, c, d] = right.kind === 'order' ? right.sequence : []
      return { kind: 'order', sequence: [b!, a!, c!, d!] }
    })
    expect(swapped.score).toBeCloseTo(5 / 6)
  })

  it('a match never shows two right partners for one line', () => {
    for (let at = 0; at < 200; at += 1) {
      const view = viewOf(variantOf(samples.match, at))
      const texts = view.kind === 'match' ? view.rights.map(({ text }) => text) : []
      expect(new Set(texts).size).toBe(4)
    }
  })

  it('an unfinished match is refused', () => {
    expect(() => gradeAnswer(variantOf(samples.match, 1), { kind: 'match', pairs: {} })).toThrow(expect.objectContaining({ code: 'answer/incomplete' }))
  })

  it('a recall is right when the essential points are met', () => {
    const variant = variantOf(samples.recall, 1)
    expect(gradeAnswer(variant, { kind: 'recall', text: 'x', met: ['p1'] })).toMatchObject({ correct: true, score: 0.5 })
    expect(gradeAnswer(variant, { kind: 'recall', text: 'x', met: ['p2'] })).toMatchObject({ correct: false, score: 0.5 })
  })

  it('a rejected short answer names the misconception', () => {
    expect(gradeAnswer(variantOf(samples['short-answer'], 1), { kind: 'short-answer', text: 'Orphan' })).toMatchObject({ correct: false, misconception: 'orphan-is-zombie' })
    expect(gradeAnswer(variantOf(samples['short-answer'], 1), { kind: 'short-answer', text: ' a Zombi ' })).toMatchObject({ correct: true })
  })
})

describe('predicted outputs', () => {
  const variant = variantOf(samples['predict-output'], 3)
  const given = (output: string): Answer => ({ kind: 'predict-output', output })

  it('are taken with and without the last line end', () => {
    expect(gradeAnswer(variant, given('0\r\n1'), proof)).toMatchObject({ correct: true, witness: 'm m m' })
  })

  it('that are impossible name the wrong rule and show a possible one', () => {
    expect(gradeAnswer(variant, given('1\n0'), proof)).toMatchObject({
      correct: false,
      misconception: 'start-order-is-run-order',
      solution: '0\n1\n',
      possible: { count: '1', complete: true },
    })
  })

  it('stay undecided when the search was stopped, and are never called wrong', () => {
    const stopped: Proof = { ...proof, complete: false, has: () => 'undecided' }
    expect(gradeAnswer(variant, given('5'), stopped).undecided).toContain('bound')
  })

  it('fill in the parameters', () => {
    const texts = new Set(Array.from({ length: 30 }, (_, at) => JSON.stringify(viewOf(variantOf(samples['predict-output'], at)))))
    expect(texts.size).toBe(2)
    expect([...texts].join()).not.toContain('{{')
  })
})
