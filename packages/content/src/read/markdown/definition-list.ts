import type { Paragraph } from 'mdast'
import type { DefinitionEntry, DefinitionList } from '../document.ts'
import type { Part } from '../part.ts'
import { spanning } from '../part.ts'
import type { RawListing } from '../listing.ts'
import type { SourceLines } from '../source-lines.ts'
import { foldSpaces } from '../table.ts'
import { inlineText } from './inline-text.ts'

/**
 * A term on a line of its own and `: meaning` below it, which CommonMark takes for a paragraph.
 * The meaning may also stand in a paragraph of its own; then the term is null here and `joinDefinitions` finds it.
 */
export function definitionsIn(node: Paragraph, source: SourceLines): DefinitionList | null {
  const lines = inlineText(node).split('\n').map(foldSpaces)
  const first = node.position!.start.line
  if (!lines.some((line) => /^:\s/.test(line))) return null
  const entries: DefinitionEntry[] = []
  let term: string | null = null
  for (const [index, line] of lines.entries()) {
    const at = first + index
    const last = entries.at(-1)
    if (/^:\s/.test(line)) entries.push({ term: term ?? last?.term ?? '', definition: line.slice(1).trim(), lines: [term === null ? at : at - 1, at] })
    else if (last && !/^:\s/.test(lines[index + 1] ?? '')) entries[entries.length - 1] = { ...last, definition: `${last.definition} ${line}`, lines: [last.lines[0], at] }
    else if (index > 0 && !last) return null
    term = /^:\s/.test(line) ? null : line
  }
  return { kind: 'definition-list', entries, ...source.placeOfLines([first, first + lines.length - 1]) }
}

/** A short paragraph followed by a meaning without a term is that term; neighbouring definition lists are one. */
export function joinDefinitions(parts: readonly (Part | RawListing)[]): (Part | RawListing)[] {
  const joined: (Part | RawListing)[] = []
  for (const part of parts) {
    const settled = part.kind === 'definition-list' ? withTerm(part, joined) : part
    const last = joined.at(-1)
    if (settled.kind === 'definition-list' && last?.kind === 'definition-list') {
      joined[joined.length - 1] = { ...last, entries: [...last.entries, ...settled.entries], ...spanning(last, settled) }
    } else joined.push(settled)
  }
  return joined
}

/** Takes the term's paragraph off `before`; without one the lines are a paragraph after all. */
function withTerm(list: DefinitionList, before: (Part | RawListing)[]): Part {
  if (list.entries[0]!.term !== '') return list
  const last = before.at(-1)
  if (last?.kind === 'paragraph' && last.text.length <= 80) {
    before.pop()
    const entries = list.entries.map((entry) => (entry.term === '' ? { ...entry, term: last.text, lines: [last.lines[0], entry.lines[1]] as const } : entry))
    return { ...list, entries, ...spanning(last, list) }
  }
  const text = list.entries.map(({ definition }) => `: ${definition}`).join(' ')
  return { kind: 'paragraph', text, lines: list.lines, offsets: list.offsets }
}
