import { isDeepStrictEqual } from 'node:util'
import type { Dropped, Exchanged, ReadQuestion, Rejected } from './exchanged.ts'

/** Most characters and questions that are read from one file. */
export const exchangeBounds = { characters: 20_000_000, questions: 20_000 } as const

/** True for text so long that no format reads it. */
export const tooLong = (text: string): { questions: never[]; rejected: Rejected[] } | null =>
  text.length > exchangeBounds.characters ? { questions: [], rejected: [{ line: 1, reason: `The file has ${text.length} characters; at most ${exchangeBounds.characters} are read.` }] } : null

/**
 * Splits questions into those that a format gives back as they were and those that it does not, by asking it: what it
 * cannot say is dropped and named instead of being bent.
 */
export function keptAndDropped(questions: readonly Exchanged[], write: (one: Exchanged) => string | null, read: (text: string) => { questions: ReadQuestion[] }, cannot: (one: Exchanged) => string): { kept: Exchanged[]; dropped: Dropped[] } {
  const kept: Exchanged[] = []
  const dropped: Dropped[] = []
  const keys = new Set<string>()
  for (const one of questions) {
    if (keys.has(one.key)) {
      dropped.push({ key: one.key, reason: 'Another question of the same key is written before it.' })
      continue
    }
    keys.add(one.key)
    const text = write(one)
    const back = text === null ? [] : read(text).questions
    const isSame = back.length === 1 && back[0]!.key === one.key && isDeepStrictEqual(back[0]!.content, one.content)
    if (isSame) kept.push(one)
    else dropped.push({ key: one.key, reason: cannot(one) })
  }
  return { kept, dropped }
}
