import type { Cell, Place, Table, TableRow } from '../document.ts'
import type { Element, Node } from './tree.ts'
import { bounds } from '../bounds.ts'
import { readCell, tableOf } from '../table.ts'
import { flowText } from './element-text.ts'
import { attribute, childrenOf, classesOf, elementsIn, isElement, outermost } from './tree.ts'

/** A table element with its spans laid out: a cell that spans is repeated in every place that it covers. */
export function htmlTable(element: Element, place: Place, placeOf: (element: Element) => Place): Table {
  const rows = rowElements(element)
  const grid = layOut(rows)
  const headRows = countHeadRows(rows)
  const caption = elementsIn(element).find(({ tagName }) => tagName === 'caption')
  return tableOf({
    caption: caption ? flowText(caption) || null : null,
    header: headerFrom(grid.slice(0, headRows)),
    rows: grid.slice(headRows).map((cells, index) => rowOf(cells, placeOf(rows[headRows + index]!))),
    ...(namesRows(rows.slice(headRows)) ? { headerColumn: 0 } : {}),
    ...place,
  })
}

/** A table that only lays a listing out: one cell of code, the others line numbers. */
export function listingInTable(element: Element): Element[] | null {
  const cells = rowElements(element).flatMap(cellElements)
  const byClass = cells.filter((cell) => classesOf(cell).some((name) => /^(code|rouge-code|blob-code|hljs-ln-code)$/.test(name)))
  if (byClass.length > 0) return byClass
  const code = cells.filter((cell) => outermost(cell, ({ tagName }) => tagName === 'pre').length > 0)
  const isOnlyNumbers = (cell: Element): boolean => code.includes(cell) ? !/^[\d\s]*$/.test(flowText(cell)) : /^[\d\s;]*$/.test(flowText(cell))
  const wanted = code.filter((cell) => !/^[\d\s;]*$/.test(flowText(cell)))
  return wanted.length === 1 && cells.every((cell) => wanted.includes(cell) || code.includes(cell) || isOnlyNumbers(cell)) && cells.length <= 3 ? wanted : null
}

/** A table that only lays a page out: said so, or holding a table or headings in a cell. */
export const isLayout = (element: Element): boolean =>
  attribute(element, 'role') === 'presentation' || outermost(element, ({ tagName }) => tagName === 'table' || /^h[1-6]$/.test(tagName)).length > 0

export const rowElements = (element: Element): Element[] =>
  elementsIn(element).flatMap((child) => (child.tagName === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? elementsIn(child).filter(({ tagName }) => tagName === 'tr') : []))

const cellElements = (row: Element): Element[] => elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')

function layOut(rows: readonly Element[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => [])
  let filled = 0
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const element of cellElements(row)) {
      while (grid[at]![column]) column += 1
      const cell = readCell(flowText(element))
      const width = spanOf(element, 'colspan', bounds.columns * 8)
      const height = spanOf(element, 'rowspan', rows.length - at)
      for (let down = 0; down < height && filled < bounds.tableCells; down += 1) {
        for (let right = 0; right < width; right += 1, filled += 1) grid[at + down]![column + right] ??= cell
      }
      column += width
    }
  }
  return grid.map((cells) => Array.from(cells, (cell) => cell ?? readCell('')))
}

/** HTML: a rowspan of 0 reaches to the end of the table; anything that is not a number counts as 1. */
function spanOf(element: Element, name: 'colspan' | 'rowspan', most: number): number {
  const said = Number.parseInt(attribute(element, name) ?? '1', 10)
  if (name === 'rowspan' && said === 0) return most
  return Math.max(1, Math.min(most, Number.isNaN(said) ? 1 : said))
}

/** Rows in thead, or else rows at the top that hold only header cells, or one whose every cell is set bold. */
function countHeadRows(rows: readonly Element[]): number {
  const inHead = rows.filter(({ parentNode }) => (parentNode as Element | null)?.tagName === 'thead').length
  if (inHead > 0) return inHead
  const end = rows.findIndex((row) => cellElements(row).some(({ tagName }) => tagName === 'td'))
  if (end !== 0) return end === -1 ? Math.min(1, rows.length) : end
  const first = cellElements(rows[0]!)
  return rows.length > 1 && first.length > 1 && first.every(isBold) ? 1 : 0
}

function isBold(cell: Element): boolean {
  const inside = childrenOf(cell).filter((node: Node) => isElement(node) || flowText(node) !== '')
  return inside.length > 0 && inside.every((node) => isElement(node) && ['b', 'strong'].includes(node.tagName))
}

/** Several header rows become one: each column's texts from top to bottom, one that spans said once. */
function headerFrom(rows: readonly Cell[][]): Cell[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => readCell([...new Set(rows.map((row) => row[column]?.text ?? '').filter((text) => text !== ''))].join(' / ')))
}

const rowOf = (cells: readonly Cell[], { lines }: Place): TableRow => ({ cells, lines, alternatives: [] })

const namesRows = (rows: readonly Element[]): boolean => rows.length > 0 && rows.every((row) => elementsIn(row)[0]?.tagName === 'th')
