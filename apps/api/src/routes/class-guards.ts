import type { Context } from 'hono'
import { requireLearner } from '../http/guards.ts'
import type { House, HouseEnv } from '../http/house.ts'
import { ProblemError } from '../http/problem.ts'
import type { AssignmentRecord, LearnerAssignment } from '../store/assignments-port.ts'
import type { AttemptRecord } from '../store/attempts-port.ts'
import type { ClassRecord } from '../store/classes-port.ts'
import type { Learner } from '../store/port.ts'

/** The class, for somebody who teaches it. For everybody else there is no such class. */
export async function requireClass(c: Context<HouseEnv>, house: House, classId: string): Promise<{ learner: Learner; taught: ClassRecord }> {
  const learner = await requireLearner(c, house)
  const taught = await house.store.classes.forTeacher(classId, learner.id)
  if (!taught) throw new ProblemError('class/unknown', { detail: 'You teach no class of this id.' })
  return { learner, taught }
}

/** The assignment, for somebody who teaches its class. */
export async function requireAssignment(c: Context<HouseEnv>, house: House, assignmentId: string): Promise<{ learner: Learner; assignment: AssignmentRecord }> {
  const learner = await requireLearner(c, house)
  const assignment = await house.store.assignments.forTeacher(assignmentId, learner.id)
  if (!assignment) throw new ProblemError('assignment/unknown', { detail: 'You teach no class that was given an assignment of this id.' })
  return { learner, assignment }
}

/** The assignment, for a learner who is in its class. */
export async function requireWork(c: Context<HouseEnv>, house: House, assignmentId: string): Promise<{ learner: Learner; work: LearnerAssignment }> {
  const learner = await requireLearner(c, house)
  const work = await house.store.assignments.forLearner(assignmentId, learner.id)
  if (!work) throw new ProblemError('assignment/unknown', { detail: 'You were given no assignment of this id.' })
  return { learner, work }
}

/** The attempt, for the learner who made it. */
export async function requireAttempt(c: Context<HouseEnv>, house: House, attemptId: string): Promise<{ work: LearnerAssignment; attempt: AttemptRecord }> {
  const learner = await requireLearner(c, house)
  const attempt = await house.store.attempts.find(attemptId)
  const work = attempt && await house.store.assignments.forLearner(attempt.assignmentId, learner.id)
  if (!attempt || !work || work.member.id !== attempt.memberId) throw new ProblemError('attempt/unknown', { detail: 'You made no attempt of this id.' })
  return { work, attempt }
}
