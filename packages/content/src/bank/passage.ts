import { markedText } from '../derive/marked-text.ts'
import type { Block, Document, Table, TableRow } from '../read/document.ts'
import { readDocument } from '../read/read.ts'
import type { Provenance } from '../question/parts.ts'
import { documentText } from './bank.ts'
import { documentSlugs } from './catalogue.ts'

export interface Read {
  lines: readonly string[]
  document: Document
}

const read = new Map<string, Read>()

/**
 * What a question was made from, as prose: a table's row with the names of its columns, a list's items, a paragraph;
 * one line for each row or item, code in backticks. Undefined for a listing, which the question itself shows, and for a
 * document that is not built in.
 */
export function passageOf({ document: slug, lines }: Provenance): string | undefined {
  return documentSlugs.includes(slug) ? passageIn(sourceOf(slug), lines) : undefined
}

/** The same for a document at hand: `lines` are those of its source, the range those the question was made from. */
export function passageIn({ lines: source, document }: Read, range: readonly [number, number]): string | undefined {
  const block = document.sections
    .flatMap(({ blocks }) => blocks)
    .find((one) => one.lines[0] <= range[0] && one.lines[1] >= range[1])
  return block === undefined ? undefined : inProse(block, range, source)
}

function sourceOf(slug: string): Read {
  const known = read.get(slug)
  if (known) return known
  const text = documentText(slug)
  const fresh = { lines: text.split('\n'), document: readDocument(text).document }
  read.set(slug, fresh)
  return fresh
}

function inProse(block: Block, [first, last]: readonly [number, number], source: readonly string[]): string | undefined {
  const within = <P extends { lines: readonly [number, number] }>(parts: readonly P[]): P[] => parts.filter(({ lines }) => lines[0] >= first && lines[1] <= last)
  const marked = (text: string, lines: readonly [number, number]): string => markedText(text, source.slice(lines[0] - 1, lines[1]))
  switch (block.kind) {
    case 'table':
      return within(block.rows).map((row) => rowInProse(block, row, marked)).join('\n')
    case 'list':
      return within(block.items).map(({ text, lines }, at) => `${block.ordered ? `${at + 1}.` : '•'} ${marked(text, lines)}`).join('\n')
    case 'definition-list':
      return within(block.entries).map(({ term, definition, lines }) => `${marked(term, lines)}: ${marked(definition, lines)}`).join('\n')
    case 'paragraph':
      return marked(block.text, block.lines)
    case 'listing':
      return undefined
  }
}

function rowInProse({ header }: Table, { cells, lines }: TableRow, marked: (text: string, lines: readonly [number, number]) => string): string {
  return cells.map(({ text }, at) => [header[at]?.text, marked(text, lines)].filter(Boolean).join(': ')).join(' · ')
}
