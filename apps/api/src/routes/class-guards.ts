import type { Context } from 'hono'
import { requireLearner } from '../http/guards.ts'
import type { House, HouseEnv } from '../http/house.ts'
import { ProblemError } from '../http/problem.ts'
import type { ClassRecord } from '../store/classes-port.ts'
import type { Learner } from '../store/port.ts'

/** The class, for somebody who teaches it. For everybody else there is no such class. */
export async function requireClass(c: Context<HouseEnv>, house: House, classId: string): Promise<{ learner: Learner; taught: ClassRecord }> {
  const learner = await requireLearner(c, house)
  const taught = await house.store.classes.forTeacher(classId, learner.id)
  if (!taught) throw new ProblemError('class/unknown', { detail: 'You teach no class of this id.' })
  return { learner, taught }
}
