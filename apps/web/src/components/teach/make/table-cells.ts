import type { Table, TableCorrection } from '@interleave/content/page'

/** A table while a person corrects it: texts only. The header is row 0 where there is one. */
export interface CellGrid {
  readonly hasHeader: boolean
  readonly rows: readonly (readonly string[])[]
}

export function gridOf({ header, rows }: Table): CellGrid {
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text))
  return header.length > 0 ? { hasHeader: true, rows: [header.map(({ text }) => text), ...texts] } : { hasHeader: false, rows: texts }
}

export const widthOf = ({ rows }: CellGrid): number => rows[0]?.length ?? 0

export function withCell(grid: CellGrid, row: number, column: number, text: string): CellGrid {
  return { ...grid, rows: grid.rows.with(row, grid.rows[row]!.with(column, text)) }
}

export const withRow = (grid: CellGrid, row: number, cells: readonly string[]): CellGrid => ({ ...grid, rows: grid.rows.with(row, cells) })

export const withoutRow = (grid: CellGrid, row: number): CellGrid => ({ ...grid, rows: grid.rows.toSpliced(row, 1), hasHeader: grid.hasHeader && row !== 0 })

export const withNewRow = (grid: CellGrid, after: number): CellGrid => ({ ...grid, rows: grid.rows.toSpliced(after + 1, 0, Array<string>(widthOf(grid)).fill('')) })

export const withNewColumn = (grid: CellGrid, after: number): CellGrid => ({ ...grid, rows: grid.rows.map((cells) => cells.toSpliced(after + 1, 0, '')) })

export const withoutColumn = (grid: CellGrid, column: number): CellGrid => ({ ...grid, rows: grid.rows.map((cells) => cells.toSpliced(column, 1)) })

/** The seam after a cell moves by a word: to the right it takes the first word of the next cell in, to the left it gives its last one away. */
export function withSeamMoved(grid: CellGrid, row: number, column: number, by: 1 | -1): CellGrid {
  const cells = grid.rows[row]!
  const [here, next] = [cells[column], cells[column + 1]]
  if (here === undefined || next === undefined) return grid
  const words = (by === 1 ? next : here).split(' ').filter(Boolean)
  const taken = by === 1 ? words.shift() : words.pop()
  if (taken === undefined) return grid
  const changed = by === 1 ? [`${here} ${taken}`.trim(), words.join(' ')] : [words.join(' '), `${taken} ${next}`.trim()]
  return withRow(grid, row, cells.toSpliced(column, 2, ...changed))
}

export function correctionOf({ lines }: Table, { hasHeader, rows }: CellGrid): TableCorrection {
  return { lines, header: hasHeader ? rows[0]! : [], rows: hasHeader ? rows.slice(1) : rows }
}
