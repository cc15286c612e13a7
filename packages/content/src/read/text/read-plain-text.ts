import type { ReadDiagnostic } from '../diagnostic.ts'
import type { Listing, Table } from '../document.ts'
import { recogniseLanguage } from '../language.ts'
import type { ChromePart, Part, Parts } from '../part.ts'
import { SourceLines } from '../source-lines.ts'
import { isSentence } from './code-line.ts'
import type { FoundListing } from './find-listings.ts'
import { findListings, textOfLines } from './find-listings.ts'
import type { KnownLine } from './flattened/vocabulary.ts'
import { DocumentWords } from './flattened/vocabulary.ts'
import { frameOf } from './text-chrome.ts'
import type { TextElement } from './text-element.ts'
import { elementsIn, joinLists } from './text-element.ts'
import { mayHead, withHeadings } from './text-headings.ts'
import type { TextLine } from './text-line.ts'
import { runsOf, textLines } from './text-line.ts'

/** Plain text, also when it was taken from a page and has lost its marks: listings first, then lists, tables and headings. */
export function readPlainText(text: string): Parts {
  const source = new SourceLines(text)
  const lines = textLines(source)
  const elements = joinLists(allElements(lines, source), source)
  const { title, from, to } = frameOf(elements, source)
  const inside = withHeadings(elements.slice(from, to), title === null ? null : title - from, source)
  const parts = [...elements.slice(0, from).map(chromeFrom(source)), ...inside, ...elements.slice(to).map(chromeFrom(source))]
  return { title: null, parts, diagnostics: [...doubtsIn(inside), ...uncutIn(inside, source)] }
}

function allElements(lines: readonly TextLine[], source: SourceLines): TextElement[] {
  const listings = findListings(lines)
  const taken = new Set(listings.flatMap(({ code, output }) => [...code, ...output]).map(({ number }) => number))
  const free = lines.filter(({ kind, number }) => kind === 'filled' && !taken.has(number))
  const words = new DocumentWords(proseOf(lines, taken))
  const vocabularyWithout = (some: readonly TextLine[]) => words.without(some.map(({ text }) => text))
  const runs = runsOf(lines, ({ kind, number }) => kind === 'filled' && !taken.has(number)).flatMap(partedAtTitle(lines))
  const elements = runs.flatMap((run) => elementsIn(run, source, vocabularyWithout))
  return free.length === 0 && listings.length === 0 ? [] : inLineOrder([...elements, ...listings.map((found) => listingFrom(found, source))])
}

/** A page that says its title twice may say it right below its tags: that line then stands alone. */
function partedAtTitle(lines: readonly TextLine[]): (run: TextLine[]) => TextLine[][] {
  const early = lines.filter(({ kind }) => kind === 'filled').slice(0, 12)
  const texts = early.map(({ text }) => text.trim())
  const again = new Set(early.filter((_, index) => mayHead(texts[index]!) && texts.indexOf(texts[index]!) < index).map(({ number }) => number))
  return (run) => run.reduce<TextLine[][]>((parted, line, index) => {
    if (index === 0 || again.has(line.number) || again.has(run[index - 1]!.number)) parted.push([line])
    else parted.at(-1)!.push(line)
    return parted
  }, [])
}

/** Listings, items, lines that stand alone and paragraphs set in lines of like length: no row of a table is any of these. */
function proseOf(lines: readonly TextLine[], taken: ReadonlySet<number>): KnownLine[] {
  const runs = runsOf(lines, ({ kind }) => kind === 'filled')
  return runs.flatMap((run) => {
    const isWrapped = run.slice(0, -1).every(({ text }) => text.length >= 50 && text.length <= 110)
    return run.map((line) => ({ text: line.text, isProse: taken.has(line.number) || line.bullet !== null || isWrapped }))
  })
}

function listingFrom({ code, output }: FoundListing, source: SourceLines): TextElement {
  const text = textOfLines(code)
  const block: Listing = {
    kind: 'listing',
    language: recogniseLanguage(text),
    text,
    expectedOutput: output.length > 0 ? textOfLines(output) : null,
    outputLines: output.length > 0 ? [output[0]!.number, output.at(-1)!.number] : null,
    inferred: true,
    ...source.placeOfLines([code[0]!.number, code.at(-1)!.number]),
  }
  return { block, stands: false }
}

const inLineOrder = (elements: readonly TextElement[]): TextElement[] => elements.toSorted((left, right) => left.block.lines[0] - right.block.lines[0])

const chromeFrom = (source: SourceLines) => ({ block }: TextElement): ChromePart => {
  const { lines, offsets } = block
  return { kind: 'chrome', text: source.text.slice(...offsets), lines, offsets }
}

/** What a person should look at before questions are made of it. */
function doubtsIn(parts: readonly Part[]): ReadDiagnostic[] {
  return parts.filter((part): part is Table => part.kind === 'table' && part.inferred).flatMap((table) => [
    doubt('read/table-inferred', `The columns of the table in lines ${table.lines.join(' to ')} were worked out from text in which its cells touch.`, table.lines),
    ...table.rows.filter(({ alternatives }) => alternatives.length > 0).map(({ lines }) => doubt('read/row-doubtful', `Line ${lines[0]} can be cut into cells in more than one way.`, lines)),
    ...table.rows.filter(({ cells }) => cells.some(({ empty }) => empty)).map(({ lines }) => doubt('read/cells-lost', `Line ${lines[0]} has fewer cells than its table has columns: what stood there did not survive.`, lines)),
  ])
}

/** Several short lines below one in which words touch, read as a paragraph for want of anything better. */
function uncutIn(parts: readonly Part[], source: SourceLines): ReadDiagnostic[] {
  return parts.filter((part) => part.kind === 'paragraph').flatMap(({ lines: [first, last] }) => {
    const lines = Array.from({ length: last - first + 1 }, (_, index) => source.line(first + index))
    const looksLikeTable = lines.length >= 3 && /\p{Ll}\p{Lu}\p{Ll}/u.test(lines[0]!) && lines.every((line) => line.length < 80 && !isSentence(line))
    return looksLikeTable ? [{ ...doubt('read/table-uncut', `Lines ${first} to ${last} look like a table, but where their cells part cannot be told.`, [first, last]), fix: 'Put tabs or bars between the cells.' }] : []
  })
}

const doubt = (code: ReadDiagnostic['code'], sentence: string, lines: readonly [number, number]): ReadDiagnostic => ({ code, severity: 'warning', sentence, lines, fix: 'Look at the cells and correct them where they are wrong.' })
