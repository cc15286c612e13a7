import type { Place, Table } from '../document.ts'
import type { SourceLines } from '../source-lines.ts'
import { readCell, tableOf } from '../table.ts'
import type { TextLine } from './text-line.ts'

/** Lines that show their columns: by tabs, by bars and box drawing, or by gaps that stand below one another; null if they do not. */
export function markedTable(lines: readonly TextLine[], source: SourceLines): Table | null {
  const texts = lines.map(({ text }) => text)
  const place = source.placeOfLines([lines[0]!.number, lines.at(-1)!.number])
  const boxed = byBars(texts)
  if (boxed) return tableFrom(boxed, lines, place, false)
  const tabbed = byTabs(texts)
  if (tabbed) return tableFrom(tabbed, lines, place, false)
  const aligned = byGaps(texts)
  return aligned && tableFrom(aligned, lines, place, true)
}

/** The index of the line and the cells on it. */
type CutLine = readonly [index: number, cells: readonly string[]]

const ruleOnly = /^[\s+|=:─━│┃┄┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬═║-]+$/

function byBars(texts: readonly string[]): CutLine[] | null {
  const isBarred = (text: string): boolean => /[|│┃║].*[|│┃║]/.test(text) || ruleOnly.test(text)
  if (!texts.every(isBarred) || !texts.some((text) => ruleOnly.test(text))) return null
  const rows = texts.flatMap((text, index): CutLine[] => (ruleOnly.test(text) ? [] : [[index, text.trim().replace(/^[|│┃║]|[|│┃║]$/g, '').split(/[|│┃║]/)]]))
  return rows.length > 1 ? rows : null
}

/** Two tabs in a row are an empty cell between them. */
function byTabs(texts: readonly string[]): CutLine[] | null {
  const width = texts[0]!.trim().split('\t').length
  const cut = texts.map((text, index): CutLine => [index, text.replace(/\t+$/, '').split('\t')])
  return texts.length > 1 && width > 1 && cut.every(([, cells]) => cells.length <= width && cells[0]!.trim() !== '') && cut.filter(([, cells]) => cells.length === width).length * 2 >= cut.length ? cut : null
}

/** Two or more columns of characters that are spaces on every line part the cells; a line of dashes below the header helps. */
function byGaps(texts: readonly string[]): CutLine[] | null {
  const filled = texts.filter((text) => !ruleOnly.test(text))
  const hasRule = filled.length < texts.length
  if (filled.length < (hasRule ? 2 : 3) || filled.some((text) => !/\S {2,}\S/.test(text) && text.trim().split(/\s+/).length > 4)) return null
  const width = Math.min(400, Math.max(...filled.map((text) => text.length)))
  const isGap = Array.from({ length: width }, (_, column) => filled.every((text) => (text[column] ?? ' ') === ' '))
  const starts = isGap.flatMap((gap, column) => (!gap && (column === 0 || (isGap[column - 1]! && (column === 1 || isGap[column - 2]!))) ? [column] : []))
  if (starts.length < 2 || filled.filter((text) => text.slice(starts[1]!).trim() !== '').length * 2 < filled.length) return null
  return texts.flatMap((text, index): CutLine[] => (ruleOnly.test(text) ? [] : [[index, starts.map((start, column) => text.slice(column === 0 ? 0 : start, starts[column + 1]))]]))
}

function tableFrom(cut: readonly CutLine[], lines: readonly TextLine[], place: Place, inferred: boolean): Table {
  const rows = cut.map(([index, cells]) => ({ at: lines[index]!.number, cells: cells.map((cell) => ({ ...readCell(cell), inferred })) }))
  const [head, ...body] = rows
  return tableOf({ caption: null, header: head!.cells, rows: body.map(({ at, cells }) => ({ cells, lines: [at, at], alternatives: [] })), inferred, ...place })
}
