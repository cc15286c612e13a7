import { createHash } from 'node:crypto'

/** The longest key a question may have. */
const LONGEST = 121

/** The name of the fact that a question of this key asks: what stands before the first colon. */
export function factKeyOf(key: string): string {
  return key.split(':', 1)[0]!
}

/** The key of a derived question within its set. One that is too long is cut, and told apart by a hash of the whole. */
export function keyWithin(setId: string, questionId: string): string {
  const key = questionId.startsWith(`${setId}/`) ? questionId.slice(setId.length + 1) : questionId
  if (key.length <= LONGEST) return key
  const fact = factKeyOf(key)
  const rest = key.slice(fact.length)
  return `${fact.slice(0, LONGEST - rest.length - 9)}-${hashOf(fact)}${rest}`
}

/** A name for a document or program in keys: its words, in lower case, joined by dashes. */
export function slugOf(title: string): string {
  const words = title.toLowerCase().normalize('NFKD').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '')
  return words.slice(0, 40).replace(/-+$/, '') || 'document'
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
