import type { List, ListItem } from '../document.ts'
import type { SourceLines } from '../source-lines.ts'
import { foldSpaces } from '../table.ts'
import type { Bullet, TextLine } from './text-line.ts'

/** A line with a bullet and the lines that go on below it, further in or in the middle of a sentence. */
export interface FoundItem {
  readonly bullet: Bullet
  readonly indent: number
  readonly lines: readonly TextLine[]
}

/** Takes the items at the start of some lines; the rest is what follows the list. */
export function itemsAt(lines: readonly TextLine[]): { items: FoundItem[]; rest: readonly TextLine[] } {
  const items: FoundItem[] = []
  for (const [index, line] of lines.entries()) {
    const last = items.at(-1)
    if (line.bullet && (!last || isBesideOrBelow(line, items))) items.push({ bullet: line.bullet, indent: line.indent, lines: [line] })
    else if (last && !line.bullet && goesOn(line, last)) items[items.length - 1] = { ...last, lines: [...last.lines, line] }
    else return { items, rest: lines.slice(index) }
  }
  return { items, rest: [] }
}

/** A list goes on with the marks that it began with, or with any mark further in. */
function isBesideOrBelow({ bullet, indent }: TextLine, items: readonly FoundItem[]): boolean {
  const first = items[0]!
  return bullet!.family === first.bullet.family || indent > first.indent
}

function goesOn(line: TextLine, { indent, lines }: FoundItem): boolean {
  if (line.indent > indent) return true
  return indent === 0 && line.indent === 0 && lines.at(-1)!.text.length > 60 && /^[\p{Ll}(]/u.test(line.text) && !/[.!?:]$/.test(lines.at(-1)!.text)
}

export function listFrom(found: readonly FoundItem[], source: SourceLines): List {
  const place = source.placeOfLines([found[0]!.lines[0]!.number, found.at(-1)!.lines.at(-1)!.number])
  return { kind: 'list', ordered: found[0]!.bullet.family === 'number', items: nest(found, found[0]!.indent), ...place }
}

/** Items further in than the one before them stand inside it. */
function nest(found: readonly FoundItem[], indent: number): ListItem[] {
  const heads = found.flatMap((item, index) => (index === 0 || item.indent <= indent ? [index] : []))
  return heads.map((start, index) => {
    const [head, ...inner] = found.slice(start, heads[index + 1])
    return itemFrom(head!, inner)
  })
}

function itemFrom({ bullet, lines }: FoundItem, inner: readonly FoundItem[]): ListItem {
  const last = inner.at(-1)?.lines.at(-1) ?? lines.at(-1)!
  return {
    text: foldSpaces([bullet.text, ...lines.slice(1).map(({ text }) => text)].join(' ')),
    checked: bullet.checked,
    lines: [lines[0]!.number, last.number],
    items: inner.length > 0 ? nest(inner, inner[0]!.indent) : [],
  }
}
