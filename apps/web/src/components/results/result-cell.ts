import type { LearnerRow } from '../../api/results.ts'
import type { IconName } from '../base/icon-paths.ts'

export type Try = 'first' | 'latest'
type Cell = LearnerRow['cells'][number]

/** What one learner made of one question, in a word and a shape. */
export interface CellMark {
  word: string
  icon?: IconName
  look: 'right' | 'partly' | 'wrong' | 'undecided' | 'saved' | 'none'
}

/** The mark of a cell, for the first or the latest try. */
export function markOf(cell: Cell | undefined, which: Try): CellMark {
  if (!cell || cell.state === 'blank') return { word: 'No answer', look: 'none' }
  if (cell.state === 'saved') return { word: 'Answered, not handed in', icon: 'more', look: 'saved' }
  const score = cell[which]
  if (score === null) return { word: 'Not decided yet', icon: 'undecided', look: 'undecided' }
  if (score >= 1) return { word: 'Right', icon: 'right', look: 'right' }
  return score > 0 ? { word: 'Partly right', icon: 'partly', look: 'partly' } : { word: 'Not right', icon: 'wrong', look: 'wrong' }
}

const states: Readonly<Record<LearnerRow['state'], { word: string; icon: IconName; look: 'due' | 'right' | 'quiet' }>> = {
  'not-started': { word: 'Not started', icon: 'suspend', look: 'quiet' },
  'in-progress': { word: 'Working', icon: 'due', look: 'due' },
  submitted: { word: 'Handed in', icon: 'right', look: 'right' },
  closed: { word: 'Time was up', icon: 'close', look: 'quiet' },
}
export const stateOf = ({ state }: Pick<LearnerRow, 'state'>) => states[state]

/** Rows in the order in which they were first seen here, newcomers last: nothing moves while a class works. */
export function inSeenOrder<Row extends { id: string; nickname: string }>(rows: readonly Row[], seen: Map<string, number>): Row[] {
  for (const { id } of rows.toSorted((a, b) => a.nickname.localeCompare(b.nickname))) if (!seen.has(id)) seen.set(id, seen.size)
  return rows.toSorted((a, b) => seen.get(a.id)! - seen.get(b.id)!)
}
