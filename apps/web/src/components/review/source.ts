import type { Judged } from '../../api/practice.ts'

/** Where a fact stands, in words. */
export interface SourceWords {
  title: string
  place: string
  passage?: string
}

/** The innermost heading, the way to it, and the passage itself. */
export function sourceOf({ source }: Pick<Judged, 'source'>): SourceWords {
  const { document, headings, lines, passage } = source
  const [first, last] = lines
  const place = [document, ...headings.slice(0, -1)].join(' › ')
  return {
    title: headings.at(-1) ?? document,
    place: `${place}, ${first === last ? `line ${first}` : `lines ${first} to ${last}`}`,
    ...(passage && { passage }),
  }
}
