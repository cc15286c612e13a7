import type { TableCorrection } from '@interleave/content/page'

/** A document that is being worked on, so that reloading the page does not lose it. */
export interface KeptSource {
  text: string
  name: string
  corrections: TableCorrection[]
}

const place = (set: string | undefined) => `interleave source ${set ?? 'new'}`

export function keptSource(set: string | undefined): KeptSource | undefined {
  try {
    const kept = sessionStorage.getItem(place(set))
    return kept ? (JSON.parse(kept) as KeptSource) : undefined
  } catch {
    return undefined
  }
}

export function keepSource(set: string | undefined, source: KeptSource) {
  try {
    if (source.text) sessionStorage.setItem(place(set), JSON.stringify(source))
    else sessionStorage.removeItem(place(set))
  } catch {
    // A browser that keeps nothing, or a text too long to be kept: it lasts as long as the page.
  }
}
