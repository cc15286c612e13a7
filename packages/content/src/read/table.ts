import type { Cell, Place, Table, TableRow } from './document.ts'

/** A cell that was read, not worked out. */
export const readCell = (text: string): Cell => {
  const folded = foldSpaces(text)
  return { text: folded, inferred: false, empty: folded === '' }
}

export const foldSpaces = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

export interface TableDraft extends Place {
  readonly caption: string | null
  readonly header: readonly Cell[]
  readonly rows: readonly TableRow[]
  /** What the source says of its header column; undefined where it is silent. */
  readonly headerColumn?: number | null
  readonly inferred?: boolean
}

/** Makes the table rectangular and settles which column names the rows. */
export function tableOf(draft: TableDraft): Table {
  const width = Math.max(draft.header.length, ...draft.rows.map(({ cells }) => cells.length))
  const header = draft.header.length === 0 ? [] : padded(draft.header, width)
  const rows = draft.rows.map((row) => ({ ...row, cells: padded(row.cells, width) }))
  return {
    kind: 'table',
    caption: draft.caption,
    header,
    rows,
    headerColumn: draft.headerColumn === undefined ? columnThatNames(rows) : draft.headerColumn,
    inferred: draft.inferred ?? false,
    lines: draft.lines,
    offsets: draft.offsets,
  }
}

const padded = (cells: readonly Cell[], width: number): Cell[] => [...cells, ...Array.from({ length: width - cells.length }, () => readCell(''))]

/** The first column names the rows when its cells are all filled and no two alike. */
function columnThatNames(rows: readonly TableRow[]): number | null {
  const names = rows.map(({ cells }) => cells[0]?.text.toLowerCase() ?? '')
  const isNaming = (rows[0]?.cells.length ?? 0) > 1 && names.every((name) => name !== '') && new Set(names).size === names.length
  return isNaming ? 0 : null
}
