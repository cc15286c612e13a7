import { api, dataOf } from './client.ts'
import type { DataOf } from './client.ts'

export type Progress = DataOf<Awaited<ReturnType<typeof api.progress.$get>>>
export type PastReview = DataOf<Awaited<ReturnType<typeof api.reviews.$get>>>['reviews'][number]

export const fetchProgress = (): Promise<Progress> => dataOf(api.progress.$get({ query: { days: '28' } }))
/** The latest first; `before` is the time of the last one already shown. */
export const fetchReviews = async (limit: number, before?: number): Promise<PastReview[]> =>
  (await dataOf(api.reviews.$get({ query: { limit: String(limit), ...(before !== undefined && { before: String(before) }) } }))).reviews
