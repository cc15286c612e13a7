import type { Block, Chrome, Lines, Place } from './document.ts'
import type { ReadDiagnostic } from './diagnostic.ts'

/** What each format's reader yields: headings, blocks and chrome in source order; `outline` makes sections of them. */
export type Part = Heading | Block | ChromePart

export interface Heading extends Place {
  readonly kind: 'heading'
  readonly level: number
  readonly text: string
}

export interface ChromePart extends Chrome {
  readonly kind: 'chrome'
}

export interface Parts {
  readonly title: string | null
  readonly parts: readonly Part[]
  readonly diagnostics: readonly ReadDiagnostic[]
}

/** From the first line of one place to the last of another. */
export const spanning = (from: Place, to: Place): Place => ({
  lines: [from.lines[0], Math.max(from.lines[1], to.lines[1])] satisfies Lines,
  offsets: [from.offsets[0], Math.max(from.offsets[1], to.offsets[1])],
})
