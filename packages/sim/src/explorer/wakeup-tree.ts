import { independentLogs, type Step } from './happens-before.ts'

/** The touches of a step not yet made: taken to conflict with everything. */
export const UNKNOWN: readonly number[] = []

/** A step still to be taken, and what is to follow it: wakeup trees are ordered lists of branches. */
export interface Branch {
  readonly step: Step
  readonly children: Branch[]
}

/** Whether a step could come first in some run equivalent to one that starts with the sequence. */
export function isWeakInitial(step: Step, sequence: readonly Step[]): boolean {
  for (const other of sequence) {
    if (other.thread === step.thread) return other.choice === step.choice
    if (step.log === UNKNOWN) return false
    if (!independentLogs(step.log, other.log)) return false
  }
  return true
}

/** Puts a sequence into an ordered tree, as a new branch where no branch already stands for it. */
export function insertInto(branches: Branch[], sequence: readonly Step[]): void {
  let level = branches
  let rest = sequence
  for (;;) {
    const branch = level.find((b) => isWeakInitial(b.step, rest))
    if (branch === undefined) break
    // A leaf that can start the rest: everything behind it will be explored anyway.
    if (branch.children.length === 0) return
    rest = without(rest, branch.step)
    if (rest.length === 0) return
    level = branch.children
  }
  let children: Branch[] = []
  for (let i = rest.length - 1; i >= 0; i--) children = [{ step: rest[i]!, children }]
  level.push(children[0]!)
}

function without(sequence: readonly Step[], step: Step): Step[] {
  const at = sequence.findIndex((s) => s.thread === step.thread)
  return at < 0 ? [...sequence] : sequence.toSpliced(at, 1)
}
