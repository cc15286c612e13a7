import type { Machine, Outcome } from '../machine/machine.ts'

/**
 * Every run, one after another, with no reduction at all: the oracle of the other engines. Only for tiny programs; `bound` limits the number
 * of runs. Returns the outcomes by key, or undefined where the bound was reached.
 */
export function bruteForce(m: Machine, bound: number): Map<string, Outcome> | undefined {
  const outcomes = new Map<string, Outcome>()
  let runs = 0
  const visit = (): boolean => {
    const runnable = m.runnable()
    if (runnable.length === 0) {
      const outcome = m.outcome()!
      outcomes.set(JSON.stringify(outcome), outcome)
      return ++runs <= bound
    }
    for (const thread of runnable) {
      const { choices } = m.pending(thread)
      for (let choice = 0; choice < choices; choice++) {
        m.step(thread, choice)
        const goesOn = visit()
        m.undo()
        if (!goesOn) return false
      }
    }
    return true
  }
  return visit() ? outcomes : undefined
}
