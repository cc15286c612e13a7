import { fetchLibrary } from './library.ts'

/** A set that a class can be given. `latest`: its latest version, where it has versions. */
export interface AssignableSet {
  readonly id: string
  readonly title: string
  readonly questions: number
  readonly group: string
  readonly latest?: number
}

/** Everything this teacher can give to a class. */
export async function fetchAssignable(): Promise<AssignableSet[]> {
  const { sets } = await fetchLibrary()
  return sets.map(({ id, title, questions }) => ({ id, title, questions, group: 'Built in' }))
}
