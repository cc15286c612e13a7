import { AnswerRefused } from './grade.ts'

/** Gives each member of a list its place as id: `a1`, `a2` … The place says nothing about the key. */
export function placed<T>(prefix: string, list: readonly T[]): { id: string; of: T }[] {
  return list.map((of, at) => ({ id: `${prefix}${at + 1}`, of }))
}

export function mustKnow(ids: Iterable<string>, known: readonly string[]): void {
  for (const id of ids) {
    if (known.includes(id)) continue
    throw new AnswerRefused('answer/unknown-id', `The answer names “${id}”, which this question does not show.`, 'Load the question again and answer what it shows.')
  }
}

export function mustCover(given: readonly string[], wanted: readonly string[], what: string): void {
  if (given.length === wanted.length && wanted.every((id) => given.includes(id))) return
  throw new AnswerRefused('answer/incomplete', `The answer must say something about each ${what}, once.`, `Give one answer for each ${what} shown.`)
}

/** n! for small n. */
export function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1)
}

/** Joins sentences, leaving out what is empty or said twice. */
export function sentences(...list: readonly (string | undefined)[]): string {
  return [...new Set(list.filter((text): text is string => text !== undefined && text !== ''))].join(' ')
}

/** Ends with a full stop, unless the text ends a sentence already. */
export function stopped(text: string): string {
  return /[.!?…:`]$/.test(text.trim()) && !/[^.!?…]`$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}
