import { createHash } from 'node:crypto'
import type { Version } from './parts.ts'
import type { Question } from './question.ts'

type Unversioned = Omit<Question, 'version'>

/**
 * The version of a question: a hash of everything that is shown or graded by. Its name, its place in the document
 * and the order in which fields were written do not count.
 */
export function versionOf(question: Unversioned): Version {
  const { id: _id, provenance: _provenance, version: _version, ...content } = question as Question
  return createHash('sha256').update(canonical(content)).digest('hex').slice(0, 16) as Version
}

/** Adds the version to a question that has none yet. */
export function versioned<Q extends Unversioned>(question: Q): Q & { version: Version } {
  return { ...question, version: versionOf(question) }
}

/** JSON with keys in order and nothing undefined: equal values, equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return `{${fields.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`
}
