import type { SourceLines } from '../source-lines.ts'
import type { TextElement } from './text-element.ts'
import { headingText } from './text-headings.ts'

/** What a page carries around its text, whatever the text is about; tried without pictographs before it. */
const phrases: readonly RegExp[] = [
  /^(back|return) to\b.{0,30}$/i,
  /^(skip to|jump to) .{0,30}$/i,
  /^(home|about|contact|menu|search|blog|archive|login|log in|sign in|sign up|register)$/i,
  /\b(subscribe|unsubscribe|newsletter)\b/i,
  /^(sign|log) in to\b/i,
  /^(leave|post|add|write) a (comment|reply)\b/i,
  /^(\d+ )?(comments?|responses|replies|discussion)( \(\d+\))?$/i,
  /^share( (this|on|via)\b.*)?$/i,
  /^(related|recommended|similar|more|further|popular|recent) (posts?|articles?|stories)\b/i,
  /^(previous|next|older|newer)( (posts?|articles?))?\b.{0,3}$/i,
  /^(tags?|categories|filed under|posted in)\b.{0,60}$/i,
  /(all rights reserved|^©|^copyright \D{0,10}\d{4})/i,
  /\b(cookie|privacy) policy\b|^(this site|we) uses? cookies/i,
  /^(published|posted|(last )?updated|written) (on|at|by)\b.{0,60}$|^\d+ min(ute)?s? read$/i,
  /^(follow|find) (us|me) on\b/i,
  /^(table of contents|on this page|advertisement|sponsored)$/i,
  /^\d+ (likes?|views?|claps?|shares?)$/i,
]

export const soundsLikeChrome = (text: string): boolean => {
  const bare = text.replace(/^[^\p{L}\p{N}©]+/u, '')
  return bare.length <= 120 && phrases.some((phrase) => phrase.test(bare))
}

export interface Frame {
  /** The element that is the document's title; null where there is none. */
  readonly title: number | null
  /** The first element of the document and the first after it. */
  readonly from: number
  readonly to: number
}

/** Where the document begins and ends among the elements of a page. A title that the page says twice counts from its last time. */
export function frameOf(elements: readonly TextElement[], source: SourceLines): Frame {
  const texts = elements.map((element) => headingText(element, source))
  const first = texts.findIndex((text) => text !== null && !soundsLikeChrome(text))
  const isEarly = first !== -1 && elements.slice(0, first).every(isBrief)
  const last = isEarly ? texts.slice(0, first + 8).lastIndexOf(texts[first]!) : -1
  const title = last !== -1 && elements.slice(first, last).every(isBrief) ? last : isEarly ? first : null
  return { title, from: title ?? 0, to: endOf(elements, texts, title ?? 0) }
}

const isBrief = ({ block }: TextElement): boolean => block.kind === 'paragraph' && block.lines[0] === block.lines[1] && block.text.length <= 120

/** The tail begins with a heading of the site's, and has none of the document's in it, nor tables, lists of weight or listings. */
function endOf(elements: readonly TextElement[], texts: readonly (string | null)[], from: number): number {
  let end = elements.length
  for (let index = elements.length - 1; index > from; index -= 1) {
    const { block } = elements[index]!
    const text = block.kind === 'paragraph' ? block.text : ''
    if (block.kind === 'listing' || block.kind === 'table' || (block.kind === 'list' && block.items.length > 4)) break
    if (block.kind === 'paragraph' && soundsLikeChrome(text) && (texts[index] !== null || end === index + 1)) end = index
    else if (texts[index] !== null) break
  }
  return end
}
