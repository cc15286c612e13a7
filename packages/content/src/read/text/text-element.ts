import type { Block, List, Paragraph, Place } from '../document.ts'
import type { SourceLines } from '../source-lines.ts'
import { foldSpaces } from '../table.ts'
import type { FlattenedTable } from './flattened/flattened-table.ts'
import { cutFlattened } from './flattened/flattened-table.ts'
import type { Vocabulary } from './flattened/vocabulary.ts'
import { tableOf } from '../table.ts'
import { isSentence } from './code-line.ts'
import { markedTable } from './marked-table.ts'
import type { TextLine } from './text-line.ts'
import { itemsAt, listFrom } from './text-lists.ts'

/** A block as plain text shows it; `stands` tells a line with nothing above and below it in the same run, which may be a heading. */
export interface TextElement {
  readonly block: Block
  readonly stands: boolean
}

/** The vocabulary of a document without some of its lines. */
export type VocabularyWithout = (lines: readonly TextLine[]) => Vocabulary

/** Lines without an empty one between them → lists, tables and paragraphs, in that order of trust. */
export function elementsIn(run: readonly TextLine[], source: SourceLines, vocabularyWithout: VocabularyWithout): TextElement[] {
  const elements: TextElement[] = []
  let rest = run
  while (rest.length > 0) {
    const { items, rest: after } = itemsAt(rest)
    if (items.length > 0) {
      elements.push({ block: listFrom(items, source), stands: run.length === 1 })
      rest = after
      continue
    }
    const end = rest.findIndex(({ bullet }) => bullet !== null)
    const plain = end === -1 ? rest : rest.slice(0, end)
    elements.push(...plainElements(plain, source, vocabularyWithout, run.length === 1))
    rest = rest.slice(plain.length)
  }
  return elements
}

/** A table may stand below a line that leads up to it and above one that goes on from it. */
function plainElements(lines: readonly TextLine[], source: SourceLines, vocabularyWithout: VocabularyWithout, stands: boolean): TextElement[] {
  for (let start = 0; start < Math.min(lines.length - 1, 6); start += 1) {
    for (const end of endsTried(lines, start)) {
      const table = tableIn(lines.slice(start, end), source, vocabularyWithout)
      if (!table) continue
      const before = start > 0 ? [paragraphFrom(lines.slice(0, start), source)] : []
      const after = end < lines.length ? plainElements(lines.slice(end), source, vocabularyWithout, false) : []
      return [...before, { block: table, stands: false }, ...after]
    }
    if (!isSentence(lines[start]!.text)) break
  }
  return [paragraphFrom(lines, source, stands)]
}

/** All of the lines, or all but sentences at their end. */
function endsTried(lines: readonly TextLine[], start: number): number[] {
  const ends = [lines.length]
  for (let end = lines.length - 1; end - start >= 2 && ends.length < 4 && isSentence(lines[end]!.text); end -= 1) ends.push(end)
  return ends
}

function tableIn(lines: readonly TextLine[], source: SourceLines, vocabularyWithout: VocabularyWithout): Block | null {
  if (lines.length < 2) return null
  const marked = markedTable(lines, source)
  if (marked) return marked
  const flattened = cutFlattened(lines.map(({ text }) => text), vocabularyWithout(lines))
  return flattened && tableFrom(flattened, lines, source.placeOfLines([lines[0]!.number, lines.at(-1)!.number]))
}

function tableFrom({ header, rows }: FlattenedTable, lines: readonly TextLine[], place: Place): Block {
  const cell = (text: string) => ({ text: foldSpaces(text), inferred: true, empty: text === '' })
  return tableOf({
    caption: null,
    header: header.map(cell),
    rows: rows.map(({ cells, alternatives }, index) => ({ cells: cells.map(cell), lines: [lines[index + 1]!.number, lines[index + 1]!.number], alternatives })),
    inferred: true,
    ...place,
  })
}

function paragraphFrom(lines: readonly TextLine[], source: SourceLines, stands = false): TextElement {
  const block: Paragraph = { kind: 'paragraph', text: foldSpaces(lines.map(({ text }) => text).join(' ')), ...source.placeOfLines([lines[0]!.number, lines.at(-1)!.number]) }
  return { block, stands }
}

/** A lone numbered line is an item only beside its neighbours in the count; lists that an empty line parts are one. */
export function joinLists(elements: readonly TextElement[], source: SourceLines): TextElement[] {
  const joined: TextElement[] = []
  for (const element of elements) {
    const last = joined.at(-1)
    if (last && isSameList(last.block, element.block, source)) joined[joined.length - 1] = { block: together(last.block as List, element.block as List), stands: false }
    else joined.push(element)
  }
  return joined
}

function isSameList(above: Block, below: Block, source: SourceLines): boolean {
  if (above.kind !== 'list' || below.kind !== 'list' || below.lines[0] - above.lines[1] !== 2) return false
  const marks = [above, below].map(({ lines }) => /^\s*(\S+)/.exec(source.line(lines[0]))![1]!)
  return above.ordered && below.ordered ? Number.parseInt(marks[1]!, 10) === Number.parseInt(marks[0]!, 10) + above.items.length : marks[0] === marks[1]
}

const together = (above: List, below: List): List => ({
  ...above,
  items: [...above.items, ...below.items],
  lines: [above.lines[0], below.lines[1]],
  offsets: [above.offsets[0], below.offsets[1]],
})
