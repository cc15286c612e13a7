import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bounds } from './bounds.ts'
import type { Document, DocumentFormat } from './document.ts'
import { readDocument } from './read.ts'
import { jsonOf, summaryOf } from './summary.ts'

test.each<[string, string, string | undefined, DocumentFormat]>([
  ['a name', 'Plain.', 'notes.md', 'markdown'],
  ['an HTML page', '<!doctype html><p>Text', undefined, 'html'],
  ['closing tags', 'One<br>two</p><ul><li>a</li><li>b</li></ul>', undefined, 'html'],
  ['a fence', 'Text.\n\n```go\nx := 1\n```\n', undefined, 'markdown'],
  ['a pipe table', 'a | b\n--- | ---\n1 | 2', 'notes.txt', 'markdown'],
  ['a heading mark that stands alone', '# Locks\n\nThey guard.', undefined, 'markdown'],
  ['a comment above code', '# worker.py\nimport threading\n\nIt works.', undefined, 'text'],
  ['generics and arrows in prose', 'List<String> maps keys -> values, and a < b.', undefined, 'text'],
])('the format is recognised by %s', (_, text, name, format) => {
  expect(readDocument(text, { name }).document.format).toBe(format)
})

test.each([
  ['read/empty', ' \n\t\n'],
  ['read/binary', 'PK\u0003\u0004\u0000\u0000'],
  ['read/too-long', 'a '.repeat(bounds.characters)],
  ['read/too-long', 'a\n'.repeat(bounds.lines + 2)],
])('%s is an error with an empty document', (code, text) => {
  const { document, diagnostics } = readDocument(text)
  expect(document.sections).toEqual([])
  expect(diagnostics).toMatchObject([{ code, severity: 'error' }])
})

const formats = fc.constantFrom<DocumentFormat | undefined>('markdown', 'html', 'text', undefined)
const piece = fc.oneof(
  fc.constantFrom('<table>', '<tr><td rowspan=9>', '</table>', '<pre>', '<br>', '<li>', '| a | b |\n|--|--|\n', '```\n', '> ', '- ', '1. ', ': ', '  ', '\n', '\n\n', '\r', '\t', '[', '](', '*', '_', '`', '~', '&amp;', '✅ ', 'AbCd', '€', '\u00a0', '\ud83d', '---\n', '# '),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

test('any text is read without a throw, and every place lies inside it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), formats, (pieces, format) => {
      const text = pieces.join('')
      const result = readDocument(text, { format })
      expect(placesIn(result.document).every(({ lines, offsets }) => lines[0] >= 1 && lines[0] <= lines[1] && offsets[0] >= 0 && offsets[0] <= offsets[1] && offsets[1] <= text.length)).toBe(true)
      expect(JSON.stringify(jsonOf(result))).toBeTypeOf('string')
      expect(summaryOf(result)).toBeTypeOf('string')
    }),
    { numRuns: 800 },
  )
})

test('any bytes are read in the same way', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), formats, (bytes, format) => void readDocument(new TextDecoder().decode(bytes), { format })), { numRuns: 400 })
})

test.each([
  ['brackets', '['],
  ['stars', '*a '],
  ['nested quotes', '> '],
  ['nested items', '- '],
  ['open tags', '<div>'],
  ['open bold tags', '<b><p>'],
  ['cells', '<td>'],
  ['backticks', '`a``'],
  ['humps', 'aB'],
  ['humped lines', 'AaBbCc\n'],
  ['words', 'lorem '],
  ['items', '  • lorem\n'],
  ['numbered', '1. A\n\n'],
  ['code', 'x = f(1)\n'],
  ['entities', '&lt;'],
  ['open strings', 'x = "\n'],
])('a hostile text of %s ends soon', (_, unit) => {
  const text = unit.repeat(60_000 / unit.length)
  for (const format of ['markdown', 'html', 'text'] as const) {
    const started = performance.now()
    readDocument(text, { format })
    expect(performance.now() - started, format).toBeLessThan(8000)
  }
}, 60_000)

const placesIn = ({ sections, chrome }: Document) => [...sections.flatMap(({ blocks }) => blocks), ...chrome]
