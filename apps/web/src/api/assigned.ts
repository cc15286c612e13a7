import { shallowRef } from 'vue'
import { api, dataOf } from './client.ts'
import type { DataOf } from './client.ts'
import type { Coming } from './practice.ts'

/** An assignment as the learner it was given to sees it. */
export type MyAssignment = DataOf<Awaited<ReturnType<(typeof api.my.assignments)[':id']['$get']>>>
/** How far a practice-style assignment has come. */
export type PracticeProgress = NonNullable<MyAssignment['practice']>

export const fetchMyAssignments = async (): Promise<MyAssignment[]> => (await dataOf(api.my.assignments.$get({ query: {} }))).assignments
export const fetchMyAssignment = (id: string): Promise<MyAssignment> => dataOf(api.my.assignments[':id'].$get({ param: { id } }))

/** The latest word on the assignment that is being practised. */
export const assignedProgress = shallowRef<PracticeProgress>()
/** Whether to go beyond today's pace. */
export const wantsMore = shallowRef(false)

/** The next question of a practice-style assignment, with what is left of it. */
export async function askAssigned(id: string, after?: string): Promise<Coming> {
  const { next, progress, nextDueAt } = await dataOf(
    api.my.assignments[':id'].practice.$get({ param: { id }, query: { after, ...(wantsMore.value && { more: 'true' as const }) } }),
  )
  assignedProgress.value = progress
  return { next, nextDueAt, counts: { due: progress.dueNow, newLeft: progress.newLeft, doneToday: 0 } }
}
