import { api, dataOf } from './client.ts'
import type { DataOf } from './client.ts'

export type Library = DataOf<Awaited<ReturnType<typeof api.library.$get>>>
export type Found = DataOf<Awaited<ReturnType<typeof api.library.questions.$get>>>

export const fetchLibrary = (): Promise<Library> => dataOf(api.library.$get({}))
export type LibraryQuestion = DataOf<Awaited<ReturnType<typeof api.library.question.$get>>>

/** Questions in which every word occurs. */
export const searchQuestions = (words: string): Promise<Found> => dataOf(api.library.questions.$get({ query: { q: words, limit: '50' } }))
/** One question as it would be asked, and what is known of the learner's memory of it. */
export const fetchQuestion = (id: string): Promise<LibraryQuestion> => dataOf(api.library.question.$get({ query: { id } }))
