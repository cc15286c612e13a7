import { noExtension } from '../classwork/timing.ts'
import type { House } from '../http/house.ts'
import { showAttempt } from './showing.ts'

/** What is kept of a learner in classes, for their own export. A key that may not be seen yet is not in it either. */
export async function classworkOf(house: House, learnerId: string) {
  const [teaching, classes, attempts] = await Promise.all([
    house.store.classes.taughtBy(learnerId), house.store.classes.learntBy(learnerId), house.store.attempts.ofLearner(learnerId),
  ])
  const shown = await Promise.all(attempts.map(async (attempt) => {
    const assignment = (await house.store.assignments.find(attempt.assignmentId))!
    const extension = (await house.store.assignments.extensions(assignment.id)).find(({ memberId }) => memberId === attempt.memberId) ?? noExtension
    return { classId: assignment.classId, ...await showAttempt(house, { assignment, extension }, attempt) }
  }))
  return { teaching, classes, attempts: shown }
}
