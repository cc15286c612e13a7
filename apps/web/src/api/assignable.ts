import { fetchLibrary } from './library.ts'
import { fetchMySets, searchSets } from './sets.ts'

/** A set that a class can be given. `latest`: its latest version, where it has versions to choose from. */
export interface AssignableSet {
  readonly id: string
  readonly title: string
  readonly questions: number
  readonly group: string
  readonly latest?: number
}

/** Everything this teacher can give to a class: what they publish themselves, what comes built in, what others share. */
export async function fetchAssignable(): Promise<AssignableSet[]> {
  const [own, builtIn, shared] = await Promise.all([fetchMySets(), fetchLibrary(), searchSets({})])
  const mine = own.sets.flatMap(({ id, title, questions, publishedVersion }) =>
    publishedVersion === null ? [] : [{ id, title, questions, group: 'My sets', latest: publishedVersion }],
  )
  const known = new Set(mine.map(({ id }) => id))
  return [
    ...mine,
    ...builtIn.sets.map(({ id, title, questions }) => ({ id, title, questions, group: 'Built in' })),
    ...shared.sets.filter(({ id }) => !known.has(id)).map(({ id, title, questions }) => ({ id, title, questions, group: 'Shared by others' })),
  ]
}
