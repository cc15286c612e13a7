import { describe, expect, test } from 'vitest'
import type { Document } from '../document.ts'
import { listingsOf, listsOf, paragraphsOf, tablesOf } from '../document.ts'
import { readDocument } from '../read.ts'
import { flattenDocument } from './flatten-document.ts'
import { cachesAndQueues, comparisons, hardTables } from './samples.ts'

const read = (...lines: string[]) => readDocument(lines.join('\n'), { format: 'text' }).document
const rowsIn = (document: Document) => tablesOf(document).map(({ block }) => [block.header.map(({ text }) => text), ...block.rows.map(({ cells }) => cells.map(({ text }) => text))])
const itemsIn = (document: Document) => listsOf(document).map(({ block }) => block.items.map(({ text }) => text))
const codeIn = (document: Document) => listingsOf(document).map(({ block: { language, text, expectedOutput } }) => ({ language, text, expectedOutput }))

describe.each(Object.entries({ cachesAndQueues, comparisons, hardTables }))('%s, flattened', (_, markdown) => {
  const original = readDocument(markdown, { format: 'markdown' }).document

  test.each([' ', ''] as const)('gives the same tables, lists, listings and headings (empty line in a listing: "%s")', (emptyLineInListing) => {
    const flattened = readDocument(flattenDocument(original, { emptyLineInListing }))
    expect(flattened.document.format).toBe('text')
    expect(rowsIn(flattened.document)).toEqual(rowsIn(original))
    expect(itemsIn(flattened.document)).toEqual(itemsIn(original))
    expect(codeIn(flattened.document)).toEqual(codeIn(original))
    expect(flattened.document.sections.map(({ heading }) => heading)).toEqual(original.sections.map(({ heading }) => heading))
    expect(flattened.document.title).toBe(original.title)
  })

  test('the site around it is left out and named', () => {
    const { chrome } = readDocument(flattenDocument(original)).document
    expect(chrome.map(({ text }) => text)).toEqual(['Back to blog', original.title, 'notesthreadsbackend', '📬 Subscribe to Newsletter', 'New notes in your inbox each month.', '💬 Comments', 'Sign in to leave a comment'])
  })
})

test('what was worked out is marked: the table, its cells, and the cells that were lost', () => {
  const { document, diagnostics } = readDocument(flattenDocument(readDocument(hardTables, { format: 'markdown' }).document))
  const table = tablesOf(document).at(-1)!.block
  expect(table.inferred).toBe(true)
  expect(table.rows[0]!.cells).toEqual([
    { text: 'Cache (shared)', inferred: true, empty: false },
    { text: '', inferred: true, empty: true },
    { text: '', inferred: true, empty: true },
  ])
  expect(diagnostics.map(({ code }) => code)).toContain('read/cells-lost')
})

test('a row that can be cut in two ways offers the other', () => {
  const document = read('SystemNativeLanguage', 'AlphaOneJavaPython', 'BetaTwoGo', 'GammaThreeRust')
  const rows = tablesOf(document)[0]!.block.rows
  expect(rows.some(({ alternatives }) => alternatives.length > 0)).toBe(true)
  for (const { alternatives, cells } of rows) for (const cut of alternatives) expect(cut.join('')).toBe(cells.map(({ text }) => text).join(''))
})

test('a table that cannot be cut is named, and can be read once its cells are parted', () => {
  const rows = [['Type', 'Bits', 'Least', 'Most'], ['byte', '8', '0', '255'], ['short', '16', '0', '65535'], ['int', '32', '0', '4294967295']]
  const glued = readDocument(`Sizes.\n\n${rows.map((row) => row.join('')).join('\n')}\n`, { format: 'text' })
  expect(tablesOf(glued.document)).toEqual([])
  expect(glued.diagnostics).toMatchObject([{ code: 'read/table-uncut', lines: [3, 6] }])
  const parted = readDocument(`Sizes.\n\n${rows.map((row) => row.join('\t')).join('\n')}\n`, { format: 'text' })
  expect(rowsIn(parted.document)).toEqual([rows])
  expect(parted.diagnostics).toEqual([])
})

test('a table may follow a list or a sentence without an empty line', () => {
  const document = read('Each has its own:', '  • Stack', '  • Counter', 'PartOwnerSize', 'StackThreadSmall', 'HeapProcessLarge', '', 'More.')
  expect(itemsIn(document)).toEqual([['Stack', 'Counter']])
  expect(rowsIn(document)).toEqual([[['Part', 'Owner', 'Size'], ['Stack', 'Thread', 'Small'], ['Heap', 'Process', 'Large']]])
})

test('prose set in short lines is no table, whatever names stand in it', () => {
  const document = read('We moved from JavaScript to TypeScript last year, and', 'from MySQL to PostgreSQL the year before that. Both', 'moves took longer than planned.')
  expect(tablesOf(document)).toEqual([])
  expect(paragraphsOf(document)).toHaveLength(1)
})

test.each([
  ['tabs', ['Call\tBlocks\tSince', 'wait\tyes\t1970', 'poll\t\t1986']],
  ['a grid', ['+------+--------+-------+', '| Call | Blocks | Since |', '+======+========+=======+', '| wait | yes    | 1970  |', '+------+--------+-------+', '| poll |        | 1986  |', '+------+--------+-------+']],
  ['box drawing', ['┌──────┬────────┬───────┐', '│ Call │ Blocks │ Since │', '├──────┼────────┼───────┤', '│ wait │ yes    │ 1970  │', '│ poll │        │ 1986  │', '└──────┴────────┴───────┘']],
  ['gaps', ['Call    Blocks   Since', 'wait    yes      1970', 'poll             1986']],
])('columns shown by %s', (_, lines) => {
  const document = read('Calls that wait.', '', ...lines, '', 'The end.')
  expect(rowsIn(document)).toEqual([[['Call', 'Blocks', 'Since'], ['wait', 'yes', '1970'], ['poll', '', '1986']]])
})

test('output below a listing is its output; prose below it is not', () => {
  const code = ['total = 0', 'for step in range(3):', '    total += step', 'print(f"Total: {total}")']
  expect(codeIn(read(...code, 'Total: 3', '', 'So it goes.'))).toEqual([{ language: 'python', text: code.join('\n'), expectedOutput: 'Total: 3' }])
  expect(codeIn(read(...code, 'The loop adds the steps one after another.'))).toEqual([{ language: 'python', text: code.join('\n'), expectedOutput: null }])
  expect(codeIn(read(...code, '', 'Output:', '', 'Total: 3'))).toEqual([{ language: 'python', text: code.join('\n'), expectedOutput: 'Total: 3' }])
})

test('a text in quotes over several lines and an open bracket stay inside their listing', () => {
  const code = ['banner = """', 'Welcome to the queue', '"""', 'names = [', '    "pear",', '    "fig",', ']', 'print(len(names))']
  expect(codeIn(read(...code, '2'))).toEqual([{ language: 'python', text: code.join('\n'), expectedOutput: '2' }])
})

test('items inside items, items that run on, numbers that count', () => {
  const document = read('Steps follow.', '', '1. Take the lock', '2. Work', '   until done', '   - and never longer', '3. Let go', '', 'Fine.')
  expect(listsOf(document)[0]!.block).toMatchObject({ ordered: true, lines: [3, 7], items: [{ text: 'Take the lock' }, { text: 'Work until done', items: [{ text: 'and never longer' }] }, { text: 'Let go' }] })
})

test('a numbered line with text below it is a heading, not a list of one', () => {
  const document = read('Common Slips', '', '1. Races (threads)', '', 'They lose updates.', '', '2. Deadlocks', '', 'They wait for ever.')
  expect(listsOf(document)).toEqual([])
  expect(document.sections.map(({ heading, level }) => [heading, level])).toEqual([['Common Slips', 1], ['1. Races (threads)', 2], ['2. Deadlocks', 2]])
})

test('every block says where it stands', () => {
  const lines = ['Locks', '', 'They guard.', '', '• one', '• two', '', 'lock = threading.Lock()', 'lock.acquire()']
  const document = read(...lines)
  expect(document.sections.flatMap(({ blocks }) => blocks.map((block) => [block.kind, block.lines]))).toEqual([['paragraph', [3, 3]], ['list', [5, 6]], ['listing', [8, 9]]])
  const text = lines.join('\n')
  expect(document.sections[0]!.blocks.map(({ offsets }) => text.slice(...offsets))).toEqual(['They guard.', '• one\n• two', 'lock = threading.Lock()\nlock.acquire()'])
})
