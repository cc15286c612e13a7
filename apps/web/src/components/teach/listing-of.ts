import type { Listing, QuestionContent } from '@interleave/content/page'

/** The code that a question shows, where it shows any. */
export function listingOf(content: QuestionContent): Listing | undefined {
  switch (content.kind) {
    case 'predict-output':
      return content.program.text ? { language: content.program.language, text: content.program.text } : undefined
    case 'single-choice':
    case 'short-answer':
      return content.faces[0]?.listing
    case 'true-false':
      return content.claims[0]?.listing
    case 'multiple-choice':
    case 'order':
    case 'recall':
      return content.listing
    default:
      return undefined
  }
}
