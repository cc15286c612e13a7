import { isDeepStrictEqual } from 'node:util'
import type { Store } from '../store/port.ts'

export type DraftState = 'new' | 'same' | 'changed'

/** How questions that want to come into a draft stand to those that are there, by key. */
export async function statesIn(store: Pick<Store, 'drafts'>, setId: string, questions: readonly { readonly key: string; readonly content: Record<string, unknown> }[]): Promise<{ states: Map<string, DraftState>; removed: ReadonlySet<string> }> {
  // Since revision −1 is everything, what was taken out included.
  const { questions: there, removed } = await store.drafts.read(setId, -1)
  const known = new Map(there.map(({ key, content }) => [key, content]))
  const states = questions.map(({ key, content }): [string, DraftState] => {
    const before = known.get(key)
    return [key, before === undefined ? 'new' : isDeepStrictEqual(before, content) ? 'same' : 'changed']
  })
  return { states: new Map(states), removed: new Set(removed) }
}
