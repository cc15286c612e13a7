import type { QuestionContent } from '@interleave/content/page'

const optional = new Set(['because', 'misconception', 'listing'])

/** What was opened and left empty is not there: an unused “why”, a listing without code. */
export function pruned(content: QuestionContent): QuestionContent {
  return prune(content) as QuestionContent
}

function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name, field]) => !(optional.has(name) && isEmpty(name, field))).map(([name, field]) => [name, prune(field)]))
}

function isEmpty(name: string, field: unknown): boolean {
  if (name === 'listing') return typeof field !== 'object' || field === null || (field as { text?: string }).text === ''
  return field === '' || field === undefined
}
