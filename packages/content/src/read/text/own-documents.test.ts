import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Document, Table } from '../document.ts'
import { listingsOf, listsOf, tablesOf } from '../document.ts'
import { readDocument } from '../read.ts'
import { flattenDocument } from './flatten-document.ts'

const folder = new URL('../../documents/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
const original = (name: string): Document => readDocument(readFileSync(new URL(name, folder), 'utf8'), { name }).document
const spoilt = (name: string): Document => readDocument(flattenDocument(original(name))).document

const found = <T>(of: (document: Document) => readonly T[]) => {
  const pairs = names.map((name) => ({ before: of(original(name)).map((each) => JSON.stringify(each)), after: of(spoilt(name)).map((each) => JSON.stringify(each)) }))
  const kept = pairs.reduce((sum, { before, after }) => sum + before.filter((each) => after.includes(each)).length, 0)
  return { share: kept / pairs.reduce((sum, { before }) => sum + before.length, 0), added: pairs.reduce((sum, { before, after }) => sum + Math.max(0, after.length - before.length), 0) }
}

test.each([
  ['lists', (document: Document) => listsOf(document).map(({ block }) => block.items.map(({ text }) => text))],
  ['listings', (document: Document) => listingsOf(document).map(({ block: { language, text, expectedOutput } }) => [language, text, expectedOutput])],
  ['headings', (document: Document) => document.sections.map(({ heading }) => heading)],
] as const)('of their %s, at least 98 in 100 come through flattening unchanged, and none is made up', (_, of) => {
  const { share, added } = found<unknown>(of)
  expect(share).toBeGreaterThanOrEqual(0.98)
  expect(added).toBe(0)
})

/** Their cells begin with small letters and run over whole sentences: nothing but words tells where one ends. */
test('of their flattened rows, at least 97 in 100 are cut right, and at most 1 in 100 is wrong without a mark', () => {
  const rows = names.flatMap((name) => comparedRows(tablesOf(original(name)).map(({ block }) => block), tablesOf(spoilt(name)).map(({ block }) => block)))
  const right = rows.filter((row) => row === 'right').length
  const silent = rows.filter((row) => row === 'wrong').length
  expect(rows.length).toBeGreaterThan(200)
  expect(right / rows.length).toBeGreaterThanOrEqual(0.97)
  expect(silent / rows.length).toBeLessThanOrEqual(0.01)
})

function comparedRows(before: readonly Table[], after: readonly Table[]): ('right' | 'doubtful' | 'wrong')[] {
  return before.flatMap((table) => {
    const header = table.header.map(({ text }) => text).join('|')
    const cut = after.find((each) => each.header.map(({ text }) => text).join('|') === header && each.rows.length === table.rows.length)
    return table.rows.map(({ cells }, index) => {
      const row = cut?.rows[index]
      if (!row) return 'wrong'
      const isRight = row.cells.map(({ text }) => text).join('|') === cells.map(({ text }) => text).join('|')
      return isRight ? 'right' : row.alternatives.length > 0 ? 'doubtful' : 'wrong'
    })
  })
}
