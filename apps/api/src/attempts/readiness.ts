import { isReady } from '../classwork/aim.ts'
import { dueFor, noExtension } from '../classwork/timing.ts'
import type { House } from '../http/house.ts'
import type { AssignmentRecord } from '../store/assignments-port.ts'
import type { Settings } from '../store/port.ts'

/** Of each learner: how many of the assignment's facts they have met, and how many will last to their due date. */
export async function readyOf(house: House, assignment: AssignmentRecord): Promise<ReadonlyMap<string, { readonly met: number; readonly ready: number }>> {
  const extensions = new Map((await house.store.assignments.extensions(assignment.id)).map((extension) => [extension.memberId, extension]))
  const cards = (await house.store.results.cards(assignment.id)).filter(({ phase }) => phase !== null)
  return new Map([...Map.groupBy(cards, ({ memberId }) => memberId)].map(([memberId, own]) => {
    const aim = { targetRecall: assignment.targetRecall!, dueAt: dueFor(assignment, extensions.get(memberId) ?? noExtension) }
    const ready = own.filter((card) => isReady({ stability: card.stability!, lastReviewAt: card.lastReviewAt!, phase: card.phase! }, aim, card.settings as Settings))
    return [memberId, { met: own.length, ready: ready.length }]
  }))
}
