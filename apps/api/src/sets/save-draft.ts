import type { House } from '../http/house.ts'
import { ProblemError } from '../http/problem.ts'
import { SetFull } from '../store/sets-port.ts'
import type { DraftSave, DraftSaved, Writer } from '../store/sets-port.ts'
import { SET_BOUNDS } from './bounds.ts'

/** Saves. @throws ProblemError when the set would have more questions than a set may have. */
export async function saveDraft({ store }: Pick<House, 'store'>, setId: string, save: DraftSave, writer: Writer): Promise<DraftSaved> {
  try {
    return await store.drafts.save(setId, save, writer)
  } catch (error) {
    if (error instanceof SetFull) throw new ProblemError('set/bound', { detail: `A set has at most ${SET_BOUNDS.questions.toLocaleString('en')} questions.` })
    throw error
  }
}
