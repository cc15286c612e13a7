import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { requireAccount } from '../http/guards.ts'
import type { House, HouseEnv } from '../http/house.ts'
import { ProblemError } from '../http/problem.ts'
import type { Learner } from '../store/port.ts'
import type { Role, SetRecord } from '../store/sets-port.ts'

export const setParams = z.object({ id: z.string().min(1).max(40) })

export interface Teaching {
  readonly learner: Learner
  readonly set: SetRecord
  readonly role: Role
}

/** The set, for one of its teachers; anybody else finds nothing there. */
export async function requireTeacher(c: Context<HouseEnv>, house: House, setId: string, which: 'there' | 'deleted' = 'there'): Promise<Teaching> {
  const learner = await requireAccount(c, house)
  const set = await house.store.sets.find(setId)
  const role = set?.id === setId ? await house.store.sets.roleOf(learner.id, setId) : null
  if (!set || !role || (set.deletedAt === null) !== (which === 'there')) throw noSet()
  return { learner, set, role }
}

export async function requireOwner(c: Context<HouseEnv>, house: House, setId: string, which: 'there' | 'deleted' = 'there'): Promise<Teaching> {
  const teaching = await requireTeacher(c, house, setId, which)
  if (teaching.role !== 'owner') throw new ProblemError('set/refused', { detail: 'Only the owner of the set may do this.' })
  return teaching
}

/** A published set by its id or the slug of its link, for whoever may see it. */
export async function requireShared(house: House, ref: string, learner: Learner | null): Promise<SetRecord> {
  const set = await house.store.sets.find(ref)
  if (!set || set.publishedVersion === null || !await maySee(house, set, ref, learner)) throw noSet()
  return set
}

async function maySee(house: House, set: SetRecord, ref: string, learner: Learner | null): Promise<boolean> {
  if (learner && await house.store.practiceSets.isAdded(learner.id, set.id)) return true
  if (set.deletedAt !== null) return false
  if (set.visibility === 'public' || (set.visibility === 'link' && ref === set.slug)) return true
  return learner !== null && await house.store.sets.roleOf(learner.id, set.id) !== null
}

export function noSet(): ProblemError {
  return new ProblemError('set/unknown', { detail: 'There is no set of this id, or it is not for you to see.' })
}
