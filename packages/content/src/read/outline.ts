import type { Block, Chrome, Document, DocumentFormat, Place, Section } from './document.ts'
import type { Heading, Part, Parts } from './part.ts'

/** Parts in source order → sections under their headings. A single outermost heading that comes first is the title. */
export function outline(format: DocumentFormat, { parts, title }: Parts): Document {
  const titleHeading = headingThatIsTitle(parts)
  const chrome: Chrome[] = []
  const sections: Draft[] = []
  const open: Heading[] = []
  for (const part of parts) {
    if (part.kind === 'chrome') chrome.push({ text: part.text, lines: part.lines, offsets: part.offsets })
    else if (part.kind === 'heading') sections.push(draftUnder(part, part === titleHeading, open))
    else (sections.at(-1) ?? firstOf(sections)).blocks.push(part)
  }
  return { format, title: titleHeading?.text ?? title, sections: sections.map(finish), chrome }
}

interface Draft {
  readonly heading: Heading | null
  readonly path: readonly string[]
  readonly blocks: Block[]
}

function headingThatIsTitle(parts: readonly Part[]): Heading | null {
  const headings = parts.filter((part) => part.kind === 'heading')
  const first = headings[0]
  if (!first) return null
  return headings.every((heading) => heading === first || heading.level > first.level) && first.level === 1 ? first : null
}

/** `open` holds the headings above the current place and is brought up to date here. */
function draftUnder(heading: Heading, isTitle: boolean, open: Heading[]): Draft {
  while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop()
  if (!isTitle) open.push(heading)
  return { heading, path: open.map(({ text }) => text), blocks: [] }
}

function firstOf(sections: Draft[]): Draft {
  const draft: Draft = { heading: null, path: [], blocks: [] }
  sections.push(draft)
  return draft
}

function finish({ heading, path, blocks }: Draft): Section {
  const places = [...(heading ? [heading] : []), ...blocks]
  return {
    heading: heading?.text ?? '',
    path,
    level: heading?.level ?? 0,
    lines: [places[0]!.lines[0], places.reduce((last, place) => Math.max(last, lastLineOf(place)), 0)],
    blocks,
  }
}

/** A listing ends with its output. */
const lastLineOf = (place: Place | Block): number => ('kind' in place && place.kind === 'listing' && place.outputLines ? place.outputLines[1] : place.lines[1])
