import { expect, test } from 'vitest'
import { definitionListsOf, listingsOf, listsOf, tablesOf } from '../document.ts'
import { readDocument } from '../read.ts'

const read = (...lines: string[]) => readDocument(lines.join('\n'), { format: 'markdown' }).document

test('the only outermost heading is the title and stands in no path', () => {
  const document = read('# Locks', 'Why.', '', '## Reentrant', '### Cost', 'Low.', '## Fair')
  expect(document.title).toBe('Locks')
  expect(document.sections.map(({ heading, path, lines }) => [heading, path, lines])).toEqual([
    ['Locks', [], [1, 2]],
    ['Reentrant', ['Reentrant'], [4, 4]],
    ['Cost', ['Reentrant', 'Cost'], [5, 6]],
    ['Fair', ['Fair'], [7, 7]],
  ])
})

test('front matter gives a title and moves no line', () => {
  const document = read('---', 'title: "Queues"', '---', 'First.')
  expect(document.title).toBe('Queues')
  expect(document.sections[0]!.blocks).toMatchObject([{ kind: 'paragraph', text: 'First.', lines: [4, 4] }])
})

test('a pipe inside code does not cost a row its last cell', () => {
  const [table] = tablesOf(read('| form | means |', '|---|---|', '| `a|b` | either |', '| `a` | one |'))
  expect(table!.block.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['a|b', 'either'], ['a', 'one']])
  expect(table!.block.rows[0]!.cells.every(({ inferred }) => inferred)).toBe(true)
  expect(table!.block.rows[1]!.cells.some(({ inferred }) => inferred)).toBe(false)
})

test('short rows are filled up with cells marked empty', () => {
  const [table] = tablesOf(read('| a | b | c |', '|---|---|---|', '| x |'))
  expect(table!.block.rows[0]!.cells).toEqual([
    { text: 'x', inferred: false, empty: false },
    { text: '', inferred: false, empty: true },
    { text: '', inferred: false, empty: true },
  ])
})

test('output is joined to its listing: right after it, or after a line that announces it', () => {
  const document = read('```python', 'print(1)', '```', '```', '1', '```', '', '```go', 'package main', '```', '', 'It prints:', '', '```', '2', '```')
  expect(listingsOf(document).map(({ block }) => [block.language, block.expectedOutput, block.outputLines, block.inferred])).toEqual([
    ['python', '1', [4, 6], true],
    ['go', '2', [14, 16], true],
  ])
})

test('two listings in a row stay two', () => {
  const document = read('```', 'package main', 'func main() { go work() }', '```', '```', 'import threading', 'lock = threading.Lock()', '```')
  expect(listingsOf(document).map(({ block }) => block.language)).toEqual(['go', 'python'])
})

test('a meaning below its term is a definition, with or without an empty line', () => {
  const document = read('Pipe', ': One way.', '', 'Socket', '', ': Both ways,', 'also between hosts.')
  expect(definitionListsOf(document).map(({ block }) => block.entries)).toEqual([
    [
      { term: 'Pipe', definition: 'One way.', lines: [1, 2] },
      { term: 'Socket', definition: 'Both ways, also between hosts.', lines: [4, 7] },
    ],
  ])
})

test('items keep their ticks, their inner lists and the listings inside them', () => {
  const document = read('- [x] done', '- open', '  - inner', '', '    ```sh', '    ls', '    ```')
  expect(listsOf(document)[0]!.block.items).toMatchObject([
    { text: 'done', checked: true },
    { text: 'open', checked: null, items: [{ text: 'inner' }] },
  ])
  expect(listingsOf(document).map(({ block }) => [block.language, block.text])).toEqual([['shell', 'ls']])
})

test('an HTML block in Markdown is read as HTML, at its own lines', () => {
  const document = read('Text.', '', '<table><tr><th>a</th><th>b</th></tr>', '<tr><td>1</td><td>2</td></tr></table>')
  expect(tablesOf(document)[0]!.block).toMatchObject({ lines: [3, 4], rows: [{ lines: [4, 4] }] })
})
