import { bounds } from '../../bounds.ts'
import type { Columns } from './columns.ts'
import { columnsOf } from './columns.ts'
import type { Cut } from './cuts.ts'
import { bestWeight, cutsOf, fullCut, piecesOf } from './cuts.ts'
import type { Seam } from './seams.ts'
import { mayBeName, seamsIn } from './seams.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A table whose cells touch, cut again. Every row has as many cells as the header; '' where nothing is left of a cell. */
export interface FlattenedTable {
  readonly header: readonly string[]
  readonly rows: readonly CutRow[]
}

export interface CutRow {
  readonly cells: readonly string[]
  /** Other cuts that are nearly as likely, best first. */
  readonly alternatives: readonly (readonly string[])[]
}

/** Cuts whose weights lie closer together than this are in doubt. */
const doubt = 2.5
const alternativesKept = 3
const shredCost = 3
const emptyCornerCost = 3

/**
 * Lines as a table, the first its header; null where they do not look like one.
 *
 * Each line is scored at every seam. The number of columns is that for which header and rows together find most
 * evidence; then each row's likeliest cuts are weighed again by how well their cells sit in the columns that the
 * other rows make, twice over.
 */
export function cutFlattened(lines: readonly string[], vocabulary: Vocabulary): FlattenedTable | null {
  const [head, ...body] = lines.map((line) => line.trim())
  if (head === undefined || body.length === 0 || !mayBeHeader(head) || body.length > bounds.rows || body.some((line) => line.length > bounds.rowCharacters)) return null
  const headSeams = seamsIn(head, vocabulary)
  const bodySeams = body.map((line) => seamsIn(line, vocabulary))
  const chosen = bestWidth(head, headSeams, body, bodySeams)
  if (!chosen || !looksLikeTable(chosen, body, bodySeams)) return null
  return { header: chosen.header, rows: cutRows(body, bodySeams, chosen.header, vocabulary) }
}

interface Width {
  readonly header: readonly string[]
  readonly weight: number
}

/** A lone small letter, or nothing at all: no cell, but what a wrong cut leaves. */
const isShred = (piece: string): boolean => piece === '' || /^\p{Ll}$/u.test(piece)

const mayBeHeader = (line: string): boolean => line.length <= 160 && !/[.:;,]$/.test(line)

function bestWidth(head: string, headSeams: readonly Seam[], lines: readonly string[], bodySeams: readonly (readonly Seam[])[]): Width | null {
  let best: Width | null = null
  const isNamed = (seams: readonly Seam[], index: number): boolean => seams[0] !== undefined && mayBeName.test(lines[index]!.slice(0, seams[0].at)) && /\p{Lu}/u.test(lines[index]![seams[0].at]!)
  const hasNames = bodySeams.filter(isNamed).length > (2 / 3) * bodySeams.length
  for (let columns = 2; columns <= Math.min(bounds.columns, headSeams.length + 2); columns += 1) {
    const body = bodySeams.reduce((sum, seams) => sum + bestWeight(seams, columns), 0)
    const mayLackCorner = !hasNames && bodySeams.filter((seams) => signedIn(seams) >= columns - 1).length >= 0.7 * bodySeams.length
    for (const { header, weight } of headersOf(head, headSeams, columns, mayLackCorner)) {
      const total = 2 * weight + body
      if (!best || total > best.weight) best = { header, weight: total }
    }
  }
  return best
}

const signedIn = (seams: readonly Seam[]): number => seams.filter(({ isSigned, weight }) => isSigned && weight >= 2).length

/** The header cut into all of its columns, or into all but a first one that is empty. */
function headersOf(head: string, seams: readonly Seam[], columns: number, mayLackCorner: boolean): Width[] {
  const whole = headerOf(head, seams, columns)
  const cornerless = columns > 2 && mayLackCorner ? headerOf(head, seams, columns - 1) : null
  return [...(whole ? [whole] : []), ...(cornerless ? [{ header: ['', ...cornerless.header], weight: cornerless.weight - emptyCornerCost }] : [])]
}

function headerOf(head: string, seams: readonly Seam[], columns: number): Width | null {
  const cut = fullCut(seams, columns)
  const header = cut ? piecesOf(head, cut.at) : []
  const isFit = header.every((cell) => !isShred(cell) && cell.length <= 40 && cell.split(/\s+/).length <= 6)
  return cut && isFit ? { header, weight: cut.weight } : null
}

/** Enough rows fall into all columns on good evidence, and few look like sentences that fall into none. */
function looksLikeTable({ header, weight }: Width, body: readonly string[], bodySeams: readonly (readonly Seam[])[]): boolean {
  const isFull = (seams: readonly Seam[]): boolean => seams.filter((seam) => seam.weight > 0).length >= header.length - 1
  const isWhole = (seams: readonly Seam[]): boolean => seams.every((seam) => seam.weight < 1)
  const full = bodySeams.filter(isFull).length
  const prose = body.filter((line, index) => isWhole(bodySeams[index]!) && (/[.:;,]$/.test(line) || line.split(/\s+/).length > 6)).length
  return weight > 0 && prose * 3 <= body.length && full > prose && full >= Math.max(1, Math.ceil(body.length * 0.3))
}

function cutRows(lines: readonly string[], seams: readonly (readonly Seam[])[], header: readonly string[], vocabulary: Vocabulary): CutRow[] {
  const ways = seams.map((each) => cutsOf(each, header.length))
  let rows: { cells: readonly string[] }[] = lines.map((line, index) => placed(piecesOf(line, ways[index]![0]!.at), header.length)[0]!)
  let ranked: Ranked[][] = []
  for (let round = 0; round < 2; round += 1) {
    const columns = columnsOf(rows.map(({ cells }) => cells), header, vocabulary)
    ranked = lines.map((line, index) => rankWays(line, ways[index]!, header.length, columns))
    rows = ranked.map((each) => each[0]!)
  }
  return ranked.map(([best, ...others], index) => {
    const isStrained = strains(best!, seams[index]!)
    const near = others.filter(({ weight }) => isStrained || best!.weight - weight < doubt)
    return { cells: best!.cells, alternatives: near.slice(0, alternativesKept).map(({ cells }) => cells) }
  })
}

/** True for a cut that uses a weak seam, leaves a strong one unused, or leaves a column empty though seams are left. */
function strains({ way, cells }: Ranked, seams: readonly Seam[]): boolean {
  const usesWeak = seams.some(({ at, weight }) => way.at.includes(at) && weight < 1)
  const leavesStrong = seams.some(({ at, weight }) => !way.at.includes(at) && weight > 2.5)
  const leavesEmpty = cells.includes('') && seams.some(({ at }) => !way.at.includes(at))
  return usesWeak || leavesStrong || leavesEmpty
}

interface Ranked {
  readonly way: Cut
  readonly cells: readonly string[]
  readonly weight: number
}

function rankWays(line: string, ways: readonly Cut[], width: number, columns: Columns): Ranked[] {
  const ranked = ways.flatMap((way) => {
    const pieces = piecesOf(line, way.at)
    return placed(pieces, width).map(({ cells, at }, order) => ({ way, cells, weight: way.weight + columns.weigh(pieces, at) - order * 0.1 - shredCost * pieces.filter(isShred).length }))
  })
  return ranked.toSorted((left, right) => right.weight - left.weight)
}

/** Ways to spread fewer pieces than columns over the columns: the first names its row and stays, the others keep their order. */
function placed(pieces: readonly string[], width: number): { cells: string[]; at: number[] }[] {
  const places: number[][] = []
  const place = (at: readonly number[]): void => {
    if (at.length === pieces.length) return void places.push([...at])
    for (let column = at.at(-1)! + 1; column <= width - (pieces.length - at.length); column += 1) place([...at, column])
  }
  place([0])
  return places.map((at) => ({ at, cells: Array.from({ length: width }, (_, column) => pieces[at.indexOf(column)] ?? '') }))
}
