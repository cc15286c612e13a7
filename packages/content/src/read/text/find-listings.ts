import { announcesOutput } from '../listing.ts'
import { isYaml, recogniseLanguage } from '../language.ts'
import { standings } from './code-depth.ts'
import { codeStrength, isComment, isSentence } from './code-line.ts'
import { printerOf } from './printed.ts'
import type { TextLine } from './text-line.ts'
import { runsOf } from './text-line.ts'

/** Lines that are a listing, and those below them that are what it prints. */
export interface FoundListing {
  readonly code: readonly TextLine[]
  readonly output: readonly TextLine[]
}

/** Listings in text that marks none: lines that read as code, with everything that their brackets and indents hold together. */
export function findListings(lines: readonly TextLine[]): FoundListing[] {
  const blocks = runsOf(lines, ({ kind }) => kind !== 'empty').map(withoutSoftEdges).filter((block) => block.length > 0)
  const found: FoundListing[] = []
  const keepsSoftLines = blocks.some((block) => block.some(({ kind }) => kind === 'soft') && codeStart(block) !== null)
  for (const block of blocks) {
    const listing = listingIn(block)
    const last = found.at(-1)
    if (last && isOutputOf(last, block, lines)) found[found.length - 1] = { ...last, output: block }
    else if (last && listing && continues(last, listing, block, keepsSoftLines)) found[found.length - 1] = joined(last, listing, lines)
    else if (listing) found.push(listing)
  }
  return found
}

export function textOfLines(lines: readonly TextLine[]): string {
  const margin = Math.min(...lines.filter(({ kind }) => kind === 'filled').map(({ text }) => /^\s*/.exec(text)![0].length))
  return lines.map(({ kind, text }) => (kind === 'filled' ? text.slice(margin).trimEnd() : '')).join('\n')
}

function withoutSoftEdges(block: TextLine[]): TextLine[] {
  const first = block.findIndex(({ kind }) => kind === 'filled')
  const last = block.findLastIndex(({ kind }) => kind === 'filled')
  return first === -1 ? [] : block.slice(first, last + 1)
}

function listingIn(block: readonly TextLine[]): FoundListing | null {
  const start = codeStart(block)
  if (start === null || !leadsUp(block.slice(0, start), block.slice(start))) return null
  const rest = block.slice(start)
  const end = codeEnd(rest)
  const code = rest.slice(0, end)
  const below = rest.slice(end)
  return { code, output: below.length > 0 && isPrinted(code, below) ? below : [] }
}

/** Index of the first line of code: a strong one, or comments that lead to a strong one. */
function codeStart(block: readonly TextLine[]): number | null {
  if (isIndentedThroughout(block) || isYaml(block.map(({ text }) => text).join('\n'))) return 0
  for (const [index, { text, bullet }] of block.entries()) {
    if (bullet && !isComment(text)) continue
    if (!isComment(text) && codeStrength(text) >= 2) return index
    if (!isComment(text)) continue
    const next = block.slice(index).find((line) => line.kind === 'filled' && !isComment(line.text))
    if (next && codeStrength(next.text) >= 2) return index
  }
  return null
}

/** Above code in the same run stands a sentence or a list, if anything; below any other line most of the run has to look like code, for cells may too. */
function leadsUp(above: readonly TextLine[], code: readonly TextLine[]): boolean {
  const isLead = above.every(({ text, bullet }) => bullet !== null || isSentence(text) || text.trimEnd().endsWith(':'))
  const filled = [...above, ...code].filter(({ kind }) => kind === 'filled')
  return isLead || filled.filter(({ text }) => isComment(text) || codeStrength(text) >= 2).length > 0.6 * filled.length
}

const isIndentedThroughout = (block: readonly TextLine[]): boolean => block.length > 1 && block.every(({ indent, kind, bullet, text }) => kind === 'soft' || (indent >= 4 && !bullet && !isSentence(text)))

/**
 * Number of lines, from the first, that are code. Lines at the left edge, outside every bracket and string, which do not
 * read as code or which the code above may have printed, come after it.
 */
function codeEnd(lines: readonly TextLine[]): number {
  const texts = lines.map(({ text }) => text)
  const standing = standings(texts)
  const printer = printerOf(texts)
  const isPrinted = (text: string): boolean => printer.mayPrint(text, codeStrength(text) >= 2 ? 0.5 : 0) && !/\bprint|\(["'f]/i.test(text)
  let end = lines.length
  while (end > 1) {
    const line = lines[end - 1]!
    const { depth, isInside } = standing[end - 1]!
    const isFree = depth === 0 && !isInside
    const isCode = line.kind === 'filled' && (isComment(line.text) || codeStrength(line.text) >= 1 || line.indent > 0)
    if (line.kind === 'filled' && (!isFree || (isCode && !isPrinted(line.text)))) break
    end -= 1
  }
  while (end > 1 && lines[end - 1]!.kind === 'soft') end -= 1
  return end
}

/** Lines below a listing are its output if its print calls may have written most of them, or if they are at least no prose. */
function isPrinted(code: readonly TextLine[], below: readonly TextLine[]): boolean {
  const printer = printerOf(code.map(({ text }) => text))
  const filled = below.filter(({ kind }) => kind === 'filled')
  const fitting = filled.filter(({ text }) => printer.mayPrint(text)).length
  return fitting * 2 >= filled.length || (printer.prints && !filled.some(({ text, bullet }) => isSentence(text) || bullet !== null))
}

/** A block of its own below a listing is its output if all of it may have been printed, or if a line announces it. */
function isOutputOf({ code, output }: FoundListing, block: readonly TextLine[], lines: readonly TextLine[]): boolean {
  const after = code.at(-1)!.number
  const between = lines.slice(after, block[0]!.number - 1).filter(({ kind }) => kind === 'filled')
  if (output.length > 0 || between.length > 1 || block.some(({ bullet }) => bullet !== null)) return false
  const printer = printerOf(code.map(({ text }) => text))
  const fits = block.every(({ kind, text }) => kind === 'soft' || printer.mayPrint(text))
  if (between.length === 1) return announcesOutput(between[0]!.text.trim()) && (fits || !block.some(({ text }) => isSentence(text)))
  return fits && recogniseLanguage(textOfLines(block)) === null && !block.some(({ text }) => isSentence(text))
}

/** In text that drops the spaces of empty lines inside a listing, the listing goes on below them. */
function continues({ code, output }: FoundListing, next: FoundListing, block: readonly TextLine[], keepsSoftLines: boolean): boolean {
  const [last, first] = [code.at(-1)!, next.code[0]!]
  if (output.length > 0 || first.number !== block[0]!.number || first.number - last.number > 3) return false
  const end = standings(code.map(({ text }) => text)).at(-1)!
  if (end.depth > 0 || end.isInside) return true
  if (keepsSoftLines) return false
  if (first.indent > 0 && code[0]!.indent === 0) return true
  if (isImport(first) && code.some((line) => line.kind === 'filled' && line.indent === 0 && !isImport(line) && !isComment(line.text))) return false
  const language = recogniseLanguage(textOfLines(code))
  const nextLanguage = recogniseLanguage(textOfLines(next.code))
  const startsAnew = /^(package \w+$|#!|#include)/.test(first.text) || /^(#|\/\/) \S+\.(py|go|java|js|sh|c)$/.test(first.text)
  return !startsAnew && (nextLanguage === null || language === null || language === nextLanguage)
}

/** What programs begin with; a program that has gone on to something else has ended where one of these comes again. */
const isImport = ({ text }: TextLine): boolean => /^(import|from|package|use|#include)\b/.test(text)

const joined = ({ code }: FoundListing, next: FoundListing, lines: readonly TextLine[]): FoundListing => ({
  code: lines.slice(code[0]!.number - 1, next.code.at(-1)!.number),
  output: next.output,
})
