import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tablesOf } from '../../document.ts'
import { readDocument } from '../../read.ts'

const words = 'stack heap signal parent child pipe socket queue page cache core clock waits sleeps copies shares keeps fork join lock owner reader writer pending ready slow quick small large'.split(' ')
const word = fc.constantFrom(...words)
const capitalised = (text: string): string => text[0]!.toUpperCase() + text.slice(1)
const phrase = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((each) => capitalised(each.join(' ')))
const aside = word.map((each) => ` (${each})`)
const cell = fc.oneof(phrase(4), fc.tuple(phrase(3), aside).map(([text, more]) => text + more), fc.tuple(phrase(2), fc.nat({ max: 99 })).map(([text, number]) => `${text} ${number}`))

const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.record({
    header: fc.uniqueArray(phrase(2), { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }),
  }),
)

const prose = 'Some words about nothing in particular stand here, so that the table has neighbours.'
const flatten = (rows: readonly (readonly string[])[]): string => [prose, '', ...rows.map((row) => row.join('')), '', prose].join('\n')

test('cells that begin with a capital are found again, however they touch', () => {
  fc.assert(
    fc.property(table, ({ header, rows }) => {
      const [found] = tablesOf(readDocument(flatten([header, ...rows]), { format: 'text' }).document)
      expect(found?.block.header.map(({ text }) => text)).toEqual(header)
      expect(found!.block.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(rows)
    }),
    { numRuns: 300 },
  )
})

test('whatever is cut, no letter is lost, added or moved, and each other cut says the same text', () => {
  const anyCell = fc.oneof(cell, word, fc.constantFrom('', '✓', '—', '12 ms', 'O(n)', 'N/A', 'JavaScript', 'wait()', '1×', 'iOS'))
  const anyTable = fc.array(fc.array(anyCell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(anyTable, (rows) => {
      const text = flatten(rows)
      for (const { block } of tablesOf(readDocument(text, { format: 'text' }).document)) {
        const lines = text.split('\n')
        for (const row of block.rows) {
          const said = lines[row.lines[0] - 1]!.replace(/\s/g, '')
          expect(row.cells.map((each) => each.text).join('').replace(/\s/g, '')).toBe(said)
          expect(row.cells).toHaveLength(block.header.length)
          for (const cut of row.alternatives) expect(cut.join('').replace(/\s/g, '')).toBe(said)
        }
      }
    }),
    { numRuns: 300 },
  )
})
