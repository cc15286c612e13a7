import type { GradePart } from '@interleave/content/page'
import type { IconName } from '../base/icon-paths.ts'

/** What one part of a graded answer shows beside it: never colour alone. */
export interface PartMark {
  look: 'right' | 'wrong' | 'missed'
  icon: IconName
  word: string
}

/** An option's mark: chosen or not, and what the key says of it. Nothing for what was rightly left alone. */
export function markOf(part: GradePart | undefined, isChosen: boolean): PartMark | undefined {
  if (!part) return undefined
  if (isChosen) return part.expected === 'right' ? { look: 'right', icon: 'right', word: 'Your choice, right' } : { look: 'wrong', icon: 'wrong', word: 'Your choice, not right' }
  return part.expected === 'right' ? { look: 'missed', icon: 'right', word: 'Right answer' } : undefined
}

/** The mark of a part that is placed or typed: right, or wrong with what belongs there. */
export function placedMark(part: GradePart | undefined, expectedText: string): PartMark | undefined {
  if (!part) return undefined
  return part.correct ? { look: 'right', icon: 'right', word: 'Right' } : { look: 'wrong', icon: 'wrong', word: `Wanted: ${expectedText}` }
}
