import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readList, writeList } from './list-cell.ts'

test('an entry to a line, fields parted by a bar', () => {
  expect(readList('stack | its own\r\nheap\n\n a \\| b ')).toEqual([['stack', 'its own'], ['heap'], ['a | b']])
})

test('whatever stands in a field comes back', () => {
  const entry = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 3 }).map((fields) => [...fields.slice(0, -1), `${fields.at(-1)!}.`])
  fc.assert(fc.property(fc.array(entry), (entries) => void expect(readList(writeList(entries))).toEqual(entries)))
})
