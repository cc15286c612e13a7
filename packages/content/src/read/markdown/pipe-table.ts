import type { Table as TableNode, TableRow as RowNode } from 'mdast'
import type { Cell, Place, Table, TableRow } from '../document.ts'
import type { SourceLines } from '../source-lines.ts'
import { foldSpaces, readCell, tableOf } from '../table.ts'
import { inlineText } from './inline-text.ts'

/** A GitHub pipe table. A `|` inside code splits a cell there by the letter of GFM; where the row then has too many, it is cut again. */
export function tableFrom(node: TableNode, place: Place, source: SourceLines): Table {
  const [head, ...body] = node.children
  const width = head?.children.length ?? 0
  return tableOf({
    caption: null,
    header: head ? head.children.map((cell) => readCell(inlineText(cell))) : [],
    rows: body.map((row) => rowFrom(row, width, source)),
    ...place,
  })
}

function rowFrom(node: RowNode, width: number, source: SourceLines): TableRow {
  const line = node.position!.start.line
  const read = node.children.map((cell) => readCell(inlineText(cell)))
  if (read.length <= width) return { cells: read, lines: [line, line], alternatives: [] }
  const recut = cutOutsideCode(source.line(line))
  const isBetter = recut.length <= width
  const cells = isBetter ? recut.map(inferredCell) : read.slice(0, width)
  return { cells, lines: [line, line], alternatives: isBetter ? [read.slice(0, width).map(({ text }) => text)] : [] }
}

const inferredCell = (text: string): Cell => ({ ...readCell(text), inferred: true })

/** Cells of a pipe row, a pipe between backticks or after a backslash taken as a character. */
function cutOutsideCode(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  const pieces = inner.match(/`[^`]*`|\\.|\||[^`\\|]+|[`\\]/g) ?? []
  const cells = ['']
  for (const piece of pieces) {
    if (piece === '|') cells.push('')
    else cells[cells.length - 1] += piece
  }
  return cells.map((cell) => foldSpaces(cell.replace(/\\\|/g, '|').replace(/`([^`]*)`/g, '$1').replace(/\*\*|__/g, '')))
}
