import type { Block, Cell, Document, ListItem, Table } from './document.ts'
import { definitionListsOf, listingsOf, listsOf, tablesOf } from './document.ts'
import type { ReadResult } from './read.ts'

/** The command's JSON: plain strings for people's scripts, with marks beside the rows instead of inside them. */
export function jsonOf({ document, diagnostics }: ReadResult): object {
  return {
    format: document.format,
    title: document.title,
    sections: document.sections.map(({ heading, path, level, lines, blocks }) => ({ heading, path, level, lines, blocks: blocks.map(({ kind, lines: at }) => ({ kind, lines: at })) })),
    tables: tablesOf(document).map(({ section, block }) => ({ heading: section.heading, ...tableJson(block) })),
    lists: listsOf(document).map(({ section, block }) => ({ heading: section.heading, items: block.items.flatMap(itemTexts), ordered: block.ordered, ticked: block.items.some(({ checked }) => checked !== null), lines: block.lines })),
    definitionLists: definitionListsOf(document).map(({ section, block }) => ({ heading: section.heading, entries: block.entries, lines: block.lines })),
    listings: listingsOf(document).map(({ section, block: { language, text, expectedOutput, lines, outputLines, inferred } }) => ({ heading: section.heading, language, text, expectedOutput, lines, outputLines, inferred })),
    chrome: document.chrome.map(({ text, lines }) => ({ text, lines })),
    diagnostics,
  }
}

function tableJson({ caption, header, rows, headerColumn, lines, inferred }: Table): object {
  const marks = rows.flatMap(({ cells }, row) => cells.flatMap((cell, column) => (cell.inferred || cell.empty ? [{ row, column, inferred: cell.inferred, empty: cell.empty }] : [])))
  const alternatives = rows.flatMap(({ alternatives: cuts }, row) => (cuts.length > 0 ? [{ row, cuts }] : []))
  return { caption, header: header.map(textOf), rows: rows.map(({ cells }) => cells.map(textOf)), headerColumn, lines, inferred, marks, alternatives }
}

const textOf = ({ text }: Cell): string => text

/** Items inside items follow theirs. */
const itemTexts = ({ text, items }: ListItem): string[] => [text, ...items.flatMap(itemTexts)]

/** A page of text for a terminal: what was read where, and what is in doubt. */
export function summaryOf({ document, diagnostics }: ReadResult): string {
  const lines = [`${document.title ?? 'Untitled'} (${document.format})`]
  for (const { heading, level, lines: at, blocks } of document.sections) {
    lines.push(`${'  '.repeat(Math.max(0, level - 1))}${heading || '(before the first heading)'}  [${at.join('-')}]`)
    for (const block of blocks) lines.push(`${'  '.repeat(level)}  ${blockLine(block)}  [${block.lines.join('-')}]`)
  }
  lines.push(countsLine(document), ...diagnostics.map(({ code, severity, sentence }) => `${severity} ${code}: ${sentence}`))
  return lines.join('\n')
}

function blockLine(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `paragraph: ${shortened(block.text)}`
    case 'list':
      return `list of ${block.items.length}: ${shortened(block.items[0]?.text ?? '')}`
    case 'definition-list':
      return `definitions of ${block.entries.map(({ term }) => term).join(', ')}`
    case 'table':
      return `table ${block.rows.length} × ${block.rows[0]?.cells.length ?? 0}${block.inferred ? ', inferred' : ''}: ${block.header.map(textOf).join(' | ')}`
    case 'listing':
      return `listing in ${block.language ?? 'no known language'}${block.expectedOutput === null ? '' : ' with expected output'}: ${shortened(block.text)}`
  }
}

const shortened = (text: string): string => {
  const first = text.split('\n')[0]!
  return first.length > 60 ? `${first.slice(0, 57)}...` : first
}

const countsLine = (document: Document): string =>
  `${tablesOf(document).length} tables, ${listsOf(document).length} lists, ${definitionListsOf(document).length} definition lists, ${listingsOf(document).length} listings, ${document.chrome.length} pieces of site chrome left out`
