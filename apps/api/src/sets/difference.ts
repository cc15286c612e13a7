import { exchangedFrom, keyChanged } from '@interleave/content'
import type { Question } from '@interleave/content'

export interface Keyed {
  readonly key: string
  readonly question: Question
}

export interface SetDifference {
  readonly added: string[]
  readonly changed: { key: string; before: Record<string, unknown>; after: Record<string, unknown>; keyChanged: boolean }[]
  readonly removed: { key: string; content: Record<string, unknown> }[]
  readonly same: number
}

/** What a new version of a set does to the questions of the one before. By key; a question moved within the set has not changed. */
export function differenceOf(before: readonly Keyed[], after: readonly Keyed[]): SetDifference {
  const old = new Map(before.map(({ key, question }) => [key, question]))
  const kept = new Set(after.map(({ key }) => key))
  const changed = after.flatMap(({ key, question }) => {
    const was = old.get(key)
    return was && was.version !== question.version ? [{ key, before: contentOf(was), after: contentOf(question), keyChanged: keyChanged(was, question) }] : []
  })
  const added = after.filter(({ key }) => !old.has(key)).map(({ key }) => key)
  return {
    added, changed,
    removed: before.filter(({ key }) => !kept.has(key)).map(({ key, question }) => ({ key, content: contentOf(question) })),
    same: after.length - added.length - changed.length,
  }
}

export function contentOf(question: Question): Record<string, unknown> {
  return { ...exchangedFrom(question).content }
}
