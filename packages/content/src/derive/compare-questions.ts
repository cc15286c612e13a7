import { gridOf, type Grid, type GridRow } from './grid.ts'
import { ask, field, optionOf, type Ground } from './ground.ts'
import type { Table } from '../read/document.ts'
import { filled, saysTheSame } from './wording.ts'

/** A table whose columns are the things compared and whose rows are the aspects: process, thread, goroutine by memory, cost … */
export function askCompare(ground: Ground<Table>): void {
  const grid = gridOf(ground)
  for (const row of grid.rows) for (const at of grid.columns.keys()) askAspect(ground, grid, row, at)
  askSort(ground, grid)
}

const said = (ground: Ground, grid: Grid, row: GridRow, at: number): string =>
  filled(field(ground, 'say') ?? '{row}, {column}: {cell}.', { row: row.name, column: grid.columns[at]!.title, cell: row.cells[at] ?? '' })

function askAspect(ground: Ground<Table>, grid: Grid, row: GridRow, at: number): void {
  const cell = row.cells[at]
  const column = grid.columns[at]!
  if (!cell) return
  const others = [...grid.columns.keys()].filter((other) => other !== at && row.cells[other] && !saysTheSame(row.cells[other], cell))
  const values = { row: row.name, column: column.title, cell }
  const belief = field(ground, 'belief', `${row.key} ${column.title}`)
  const faces = []
  const [asked, found] = [field(ground, 'ask'), field(ground, 'find')]
  const cells = others.map((other) => optionOf(row.cells[other]!, said(ground, grid, row, other), belief))
  if (asked && cells.length >= 2) faces.push({ direction: 'row-to-cell' as const, prompt: filled(asked, values), right: { text: cell }, wrong: cells })
  const names = others.map((other) => optionOf(grid.columns[other]!.title, said(ground, grid, row, other)))
  if (found && others.length === grid.columns.length - 1 && names.length >= 2) {
    faces.push({ direction: 'cell-to-row' as const, prompt: filled(found, values), right: { text: column.title }, wrong: names })
  }
  if (faces.length === 0) return
  const sentence = said(ground, grid, row, at)
  ask(ground, 'single-choice', { key: `${row.key}/${column.key}`, title: sentence, explanation: sentence, lines: row.lines }, { faces, shown: 4 })
}

/** Every cell is sorted to the column it came from; one aspect's cells say which is which. */
function askSort(ground: Ground<Table>, grid: Grid): void {
  const prompt = field(ground, 'sort')
  if (prompt === undefined) return
  const members = grid.rows.flatMap((row) =>
    grid.columns.flatMap((_, at) => {
      const cell = row.cells[at]
      const isShared = cell && row.cells.some((other, column) => column !== at && other && saysTheSame(other, cell))
      if (!cell || isShared) return []
      return [{ text: `${row.name}: ${cell}`, category: at, because: said(ground, grid, row, at) }]
    }),
  )
  const explanation = members.map(({ because }) => because).join(' ').slice(0, 4000)
  ask(ground, 'classify', { key: 'all', title: prompt, explanation, level: 2 }, {
    prompt,
    categories: grid.columns.map(({ title }) => title),
    members: members.slice(0, 40),
    shown: Math.min(6, members.length),
  })
}
