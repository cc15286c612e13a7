import type { Answer } from '@interleave/content/page'

/** An answer as it stands on this device until the server has it. */
export interface KeptEdit {
  readonly saveId: string
  /** The revision of the saved work that it was made on top of; 0 for none. */
  readonly revision: number
  readonly answer: Answer | null
  readonly elapsedMs: number
  /** The server has all of it that can be sent: an answer that is only begun stays here. */
  readonly settled: boolean
}

const placeOf = (attemptId: string) => `interleave.attempt.${attemptId}`

/** Reads what an earlier visit of this device left of an attempt, by place. */
export function readEdits(attemptId: string): Map<number, KeptEdit> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(attemptId)) ?? '[]')
    return new Map(Array.isArray(kept) ? (kept as [number, KeptEdit][]) : [])
  } catch {
    return new Map()
  }
}

/** Keeps edits through a reload and a lost connection; nothing left to keep leaves nothing behind. */
export function keepEdits(attemptId: string, edits: ReadonlyMap<number, KeptEdit>) {
  try {
    if (edits.size === 0) localStorage.removeItem(placeOf(attemptId))
    else localStorage.setItem(placeOf(attemptId), JSON.stringify([...edits]))
  } catch {
    // A browser that keeps nothing holds on to them as long as the page is open.
  }
}
