import type { Block, Cell, Document, Lines, Table } from './document.ts'

/** What a person says stands in a table: the lines tell which table, '' stands for an empty cell. */
export interface TableCorrection {
  readonly lines: Lines
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A correction that does not fit; the document stays as it was. */
export interface CorrectionProblem {
  readonly code: 'correct/no-table' | 'correct/ragged'
  readonly sentence: string
}

/** The document with one table as a person confirmed or corrected it: nothing of it is inferred any more. */
export function correctTable(document: Document, correction: TableCorrection): { document: Document } | { problem: CorrectionProblem } {
  const { lines, header, rows } = correction
  const isMeant = (block: Block): block is Table => block.kind === 'table' && block.lines[0] === lines[0] && block.lines[1] === lines[1]
  if (!document.sections.some(({ blocks }) => blocks.some(isMeant))) return { problem: { code: 'correct/no-table', sentence: `No table stands in lines ${lines.join(' to ')}.` } }
  const width = Math.max(header.length, ...rows.map((row) => row.length))
  const ragged = [...(header.length > 0 ? [header] : []), ...rows].findIndex((row) => row.length !== width)
  if (ragged !== -1) return { problem: { code: 'correct/ragged', sentence: `Row ${ragged + 1} has not as many cells as the others (${width}).` } }
  const sections = document.sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => (isMeant(block) ? corrected(block, correction) : block)) }))
  return { document: { ...document, sections } }
}

/** Rows keep their lines where their number is the same; a row that was added stands where the table stands. */
function corrected(table: Table, { header, rows }: TableCorrection): Table {
  const names = rows.map(([name = '']) => name.toLowerCase())
  const isNaming = (rows[0]?.length ?? 0) > 1 && names.every((name) => name !== '') && new Set(names).size === names.length
  return {
    ...table,
    header: header.map(saidCell),
    rows: rows.map((cells, index) => ({ cells: cells.map(saidCell), lines: rows.length === table.rows.length ? table.rows[index]!.lines : table.lines, alternatives: [] })),
    headerColumn: isNaming ? (table.headerColumn ?? 0) : null,
    inferred: false,
  }
}

const saidCell = (text: string): Cell => ({ text: text.trim(), inferred: false, empty: text.trim() === '' })
