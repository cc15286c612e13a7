import type { Block } from '../document.ts'
import type { SourceLines } from '../source-lines.ts'
import type { Heading, Part } from '../part.ts'
import type { TextElement } from './text-element.ts'

/** True for text short and unstopped enough to head a section. */
export function mayHead(text: string): boolean {
  const bare = text.replace(/^\d+(\.\d+)*[.)]?\s+/, '')
  if (bare.length > 80 || bare.split(/\s+/).length > 12 || !/^[\p{Lu}\p{N}\p{Extended_Pictographic}"“'‘(¿]/u.test(bare)) return false
  return !/[.,;:…]$/.test(bare) && !/[.!?] \p{Lu}/u.test(bare) && isNoEnumeration(bare) && /\p{L}/u.test(bare)
}

/** Two commas make an enumeration, which heads a section only if it is set in capitals and nothing announces it. */
const isNoEnumeration = (text: string): boolean => (text.match(/,/g)?.length ?? 0) < 2 || (isTitleCase(text) && !text.includes(':'))

/** The text of an element that may be a heading: a line that stands alone, or a lone numbered line. */
export function headingText({ block, stands }: TextElement, source: SourceLines): string | null {
  if (!stands || block.lines[0] !== block.lines[1]) return null
  const isLoneNumber = block.kind === 'list' && block.ordered && block.items.length === 1
  const text = source.line(block.lines[0]).trim()
  return (block.kind === 'paragraph' || isLoneNumber) && mayHead(text) ? text : null
}

/**
 * Elements → parts, lines that may be headings become headings. Level 1 is the title. Below it, plain text shows no
 * levels; what tells them is how pages are written: main headings capitalise their words, lower ones only the first,
 * or are numbered, or follow their main heading at once and take up its last word.
 */
export function withHeadings(elements: readonly TextElement[], title: number | null, source: SourceLines): Part[] {
  const isTitled = elements.some((element, index) => index !== title && isTitleCase(headingText(element, source) ?? ''))
  const parts: Part[] = []
  let main: string | null = null
  for (const [index, element] of elements.entries()) {
    const text = headingText(element, source)
    if (text === null) {
      parts.push(element.block)
      continue
    }
    const above = parts.at(-1)
    const isBelow = index !== title && main !== null && isLower(text, isTitled, above?.kind === 'heading' && above.level === 2, main)
    if (index !== title && !isBelow) main = text
    parts.push(headingOf(text, index === title ? 1 : isBelow ? 3 : 2, element.block))
  }
  return parts
}

function isLower(text: string, isTitled: boolean, followsMain: boolean, main: string): boolean {
  if (/^\d+[.)] /.test(text)) return followsMain || isTitled
  return followsMain || (isTitled && isSentenceCase(text)) || lastWord(text) === main.toLowerCase()
}

const headingOf = (text: string, level: number, { lines, offsets }: Block): Heading => ({ kind: 'heading', level, text, lines, offsets })

const contentWords = (text: string): string[] => (text.match(/\p{L}[\p{L}'’-]*/gu) ?? []).slice(1).filter((word) => word.length > 3)

const isTitleCase = (text: string): boolean => contentWords(text).length > 0 && contentWords(text).every((word) => /^\p{Lu}/u.test(word))

const isSentenceCase = (text: string): boolean => contentWords(text).some((word) => /^\p{Ll}/u.test(word))

const lastWord = (text: string): string => (text.match(/\p{L}+(?=\P{L}*$)/u)?.[0] ?? '').toLowerCase()
