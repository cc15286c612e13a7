import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtInBank } from '../bank/bank.ts'
import { anyText, exchangedArbitrary, ordinaryText } from './contents.ts'
import type { Exchanged, Format } from './exchanged.ts'
import { exchangedFrom } from './exchanged.ts'
import { formats } from './formats.ts'
import { exchangeBounds } from './round-trip.ts'

const bank = builtInBank().questions.map(exchangedFrom)
const withoutLines = ({ questions, rejected }: ReturnType<Format['read']>) => ({ questions: questions.map(({ key, content }): Exchanged => ({ key, content })), rejected })

describe.each(Object.values(formats))('$name', (format) => {
  test('what is not dropped comes back as it was', () => {
    fc.assert(
      fc.property(exchangedArbitrary(anyText), (questions) => {
        const { text, dropped } = format.write(questions)
        const kept = questions.filter(({ key }) => !dropped.some((each) => each.key === key))
        expect(withoutLines(format.read(text))).toEqual({ questions: kept, rejected: [] })
        for (const { reason } of dropped) expect(reason).toMatch(/\.$/)
      }),
      { numRuns: 200 },
    )
  })

  test('the built-in bank goes out and comes back, but for what the format has no form for', () => {
    const { text, dropped } = format.write(bank)
    expect(withoutLines(format.read(text)).questions).toEqual(bank.filter(({ key }) => !dropped.some((each) => each.key === key)))
    expect(dropped.filter(({ reason }) => !reason.includes('has no'))).toEqual([])
  })

  test('any text is read without a throw, and every rejection has a line and a reason', () => {
    const piece = fc.oneof(fc.constantFrom('prompt,right\r\n', 'kind;prompt\n', '"', ',', '\t', '{"interleave":"questions","version":1,"questions":[', '{}', ']}', '1. x\n', '*a) y\n', 'b) z\n', '... \n', '____\n', '[*] k\n', '    ```\n', '\n'), fc.string({ unit: 'binary', maxLength: 10 }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const lines = text.split(/\r\n|\r|\n/).length
        for (const { line, reason } of format.read(text).rejected) {
          expect(line >= 1 && line <= lines + 1).toBe(true)
          expect(reason).not.toBe('')
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a text beyond the bound is refused', () => {
    expect(format.read('x'.repeat(exchangeBounds.characters + 1))).toMatchObject({ questions: [], rejected: [{ line: 1 }] })
  })

  test('5,000 questions are read well within 30 seconds', () => {
    const many = Array.from({ length: 5000 }, (_, index): Exchanged => ({ ...bank[index % bank.length]!, key: `many/${index}` }))
    const { text, dropped } = format.write(many)
    const started = performance.now()
    expect(format.read(text).questions).toHaveLength(5000 - dropped.length)
    expect(performance.now() - started).toBeLessThan(15_000)
  }, 120_000)
})

test.each([formats.csv, formats.json])('$name drops nothing that people write', (format) => {
  fc.assert(fc.property(exchangedArbitrary(ordinaryText), (questions) => void expect(format.write(questions).dropped).toEqual([])), { numRuns: 200 })
})
