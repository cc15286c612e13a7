import type { Listing, Place } from './document.ts'
import type { Part } from './part.ts'
import { languageNamed, recogniseLanguage, saysOutput } from './language.ts'

/** A listing as a reader meets it: the name its source gives it, if any, and its text. */
export interface RawListing extends Place {
  readonly kind: 'raw-listing'
  readonly name: string | null
  readonly text: string
}

/** Gives listings their language, and joins an output block to the listing it follows. */
export function finishListings(parts: readonly (Part | RawListing)[]): Part[] {
  const finished: Part[] = []
  for (const part of parts) {
    if (part.kind !== 'raw-listing') {
      finished.push(part)
      continue
    }
    const index = listingThatPrinted(part, finished)
    if (index === null) finished.push(listingOf(part))
    else finished[index] = withOutput(finished[index] as Listing, part)
  }
  return finished
}

function listingOf({ name, text, lines, offsets }: RawListing): Listing {
  const named = languageNamed(name)
  const isUnnamed = named === null && !saysOutput(name)
  const language = isUnnamed ? recogniseLanguage(text) : named
  return { kind: 'listing', language, text, expectedOutput: null, outputLines: null, inferred: isUnnamed && language !== null, lines, offsets }
}

function withOutput(listing: Listing, { name, text, lines }: RawListing): Listing {
  return { ...listing, expectedOutput: text, outputLines: lines, inferred: listing.inferred || !saysOutput(name) }
}

/** Index of the listing whose output this is: the one right before it, or before a line such as “Output:”. */
function listingThatPrinted(output: RawListing, before: readonly Part[]): number | null {
  if (!saysOutput(output.name) && languageNamed(output.name) !== null) return null
  const last = before.at(-1)
  const isAnnounced = last?.kind === 'paragraph' && announcesOutput(last.text)
  const index = before.length - (isAnnounced ? 2 : 1)
  const listing = before[index]
  if (listing?.kind !== 'listing' || listing.language === null || listing.expectedOutput !== null) return null
  const isPlain = saysOutput(output.name) || recogniseLanguage(output.text) === null
  return isPlain || isAnnounced ? index : null
}

/** “Output:”, “It prints:”, “Possible result”. */
export const announcesOutput = (text: string): boolean => text.length <= 80 && /\b(output|prints?|printed|results?)\b[^.]*:?$/i.test(text) && /:$|^\W*(\w+ )?(output|result)\W*$/i.test(text)
