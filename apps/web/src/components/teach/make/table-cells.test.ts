import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellGrid } from './table-cells.ts'
import { withNewColumn, withNewRow, withoutColumn, withoutRow, withSeamMoved } from './table-cells.ts'

const grid: CellGrid = { hasHeader: true, rows: [['Aspect', 'Process', 'Thread'], ['Memory', 'own address space Shared', 'by all']] }

describe('a seam', () => {
  it('gives the last word to the next cell, and takes it back', () => {
    const moved = withSeamMoved(grid, 1, 1, -1)
    expect(moved.rows[1]).toEqual(['Memory', 'own address space', 'Shared by all'])
    expect(withSeamMoved(moved, 1, 1, 1).rows[1]).toEqual(grid.rows[1])
  })

  it('stays where there is no word to move, and behind the last cell', () => {
    const empty: CellGrid = { hasHeader: false, rows: [['a', '']] }
    expect(withSeamMoved(empty, 0, 0, 1)).toBe(empty)
    expect(withSeamMoved(grid, 1, 2, 1)).toBe(grid)
  })

  it('never loses, adds or reorders a word', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/)
    const cell = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '))
    const moves = fc.array(fc.tuple(fc.nat(3), fc.constantFrom(1 as const, -1 as const)), { maxLength: 20 })
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), moves, (cells, steps) => {
        const wordsOf = (row: readonly string[]) => row.join(' ').split(' ').filter(Boolean)
        const end = steps.reduce<CellGrid>((now, [column, by]) => withSeamMoved(now, 0, column, by), { hasHeader: false, rows: [cells] })
        expect(wordsOf(end.rows[0]!)).toEqual(wordsOf(cells))
        expect(end.rows[0]).toHaveLength(cells.length)
      }),
    )
  })
})

it('rows and columns come and go without making a table ragged', () => {
  const wider = withNewColumn(withNewRow(grid, 1), 0)
  expect(wider.rows.map((row) => row.length)).toEqual([4, 4, 4])
  expect(withoutColumn(withoutRow(wider, 2), 1)).toEqual(grid)
  expect(withoutRow(grid, 0).hasHeader).toBe(false)
})
