import type { LoadedProgram } from '../languages.ts'
import { difference } from '../explorer/outcome-difference.ts'
import type { Tail } from '../explorer/outcome-graph.ts'
import type { Outcome } from '../machine/machine.ts'
import { explore, type ExploreOptions, type ExploreResult } from './explore.ts'

/** Something a person says about all runs of a program. */
export type Claim =
  | { readonly kind: 'can-print'; readonly stdout: string }
  | { readonly kind: 'must-print'; readonly stdout: string }
  | { readonly kind: 'can-deadlock' }
  | { readonly kind: 'can-raise'; readonly type?: string }
  | { readonly kind: 'is-race-free' }
  /** The value as `repr` shows it. */
  | { readonly kind: 'global-can-be'; readonly name: string; readonly value: string }
  | { readonly kind: 'global-must-be'; readonly name: string; readonly value: string }
  | { readonly kind: 'is-equivalent'; readonly to: LoadedProgram }

export interface Verdict {
  readonly status: 'holds' | 'violated' | 'undecided'
  /** For an undecided one: the bound that was reached. */
  readonly stoppedBy: string | null
  /** A schedule that proves it, where one run can. */
  readonly witness: string | null
  /** The outcome at the end of the witness. */
  readonly outcome: Outcome | null
  /** One sentence. */
  readonly because: string
}

/** Decides a claim: a witness proves what can happen, an exhausted search what cannot. */
export function judge(program: LoadedProgram, claim: Claim, options: ExploreOptions): Verdict {
  const observed = claim.kind === 'global-can-be' || claim.kind === 'global-must-be' ? [claim.name] : options.observedGlobals
  const result = explore(program, { ...options, ...(observed ? { observedGlobals: observed } : {}) })
  switch (claim.kind) {
    case 'can-print': return possible(result, claim.stdout, () => true, 'it can print this')
    case 'must-print': return necessary(result, printedElse(result, claim.stdout), 'it prints this and ends')
    case 'can-deadlock': return possible(result, undefined, (o) => o.ending === 'deadlocked' || o.ending === 'hidden', 'it can deadlock')
    case 'can-raise': return possible(result, undefined, (o) => o.errors.some((e) => claim.type === undefined || e.type === claim.type), 'it can raise this')
    case 'is-race-free': return raceFree(result)
    case 'global-can-be': return possible(result, undefined, (o) => o.globals?.[claim.name] === claim.value, `${claim.name} can be ${claim.value} in the end`)
    case 'global-must-be': return necessary(result, find(result, undefined, (o) => o.globals?.[claim.name] !== claim.value), `${claim.name} is ${claim.value} in the end`)
    case 'is-equivalent': return equivalent(result, explore(claim.to, options))
  }
}

function find(result: ExploreResult, stdout: string | undefined, accept: (outcome: Outcome) => boolean): Outcome | undefined {
  if (stdout !== undefined) {
    const tail = result.outcomes.tailsAfter(stdout).find((t) => accept({ stdout, ...t }))
    return tail === undefined ? undefined : { stdout, ...tail }
  }
  return result.outcomes.iterate(1, (t) => accept({ stdout: '', ...t })).next().value ?? undefined
}

/** No more outcomes than there are tails print the same. */
function printedElse(result: ExploreResult, stdout: string): Outcome | undefined {
  for (const outcome of result.outcomes.iterate()) if (outcome.stdout !== stdout || outcome.ending !== 'exited') return outcome
  return undefined
}

function exhausted(result: ExploreResult): string {
  return `search exhausted: ${result.stats.states.toLocaleString('en')} ${result.engine === 'graph' ? 'states' : 'steps'}`
}

function undecided(result: ExploreResult): Verdict {
  return { status: 'undecided', stoppedBy: result.stoppedBy, witness: null, outcome: null, because: `undecided: stopped by the bound on ${result.stoppedBy}` }
}

function proved(result: ExploreResult, status: 'holds' | 'violated', outcome: Outcome, because: string): Verdict {
  return { status, stoppedBy: null, witness: result.witnessOf(outcome) ?? null, outcome, because }
}

function possible(result: ExploreResult, stdout: string | undefined, accept: (outcome: Outcome) => boolean, what: string): Verdict {
  const outcome = find(result, stdout, accept)
  if (outcome !== undefined) return proved(result, 'holds', outcome, `${what}: the witness does`)
  if (!result.complete) return undecided(result)
  return { status: 'violated', stoppedBy: null, witness: null, outcome: null, because: `no schedule does: ${exhausted(result)}` }
}

function necessary(result: ExploreResult, other: Outcome | undefined, what: string): Verdict {
  if (other !== undefined) return proved(result, 'violated', other, `not always: the witness ends otherwise`)
  if (!result.complete) return undecided(result)
  return { status: 'holds', stoppedBy: null, witness: null, outcome: null, because: `${what} under every schedule: ${exhausted(result)}` }
}

function raceFree(result: ExploreResult): Verdict {
  const [race] = result.races
  if (race !== undefined) {
    return { status: 'violated', stoppedBy: null, witness: null, outcome: null, because: `a race on ${race.variable}: lines ${race.lines[0]} and ${race.lines[1]}` }
  }
  if (!result.complete) return undecided(result)
  return { status: 'holds', stoppedBy: null, witness: null, outcome: null, because: `no two conflicting accesses can meet: ${exhausted(result)}` }
}

/** Same outcomes both ways: outputs, endings and exit codes. */
function equivalent(a: ExploreResult, b: ExploreResult): Verdict {
  if (!a.complete) return undecided(a)
  if (!b.complete) return undecided(b)
  const endOf = ({ ending, exitCode }: Tail): string => `${ending} ${exitCode}`
  const found = difference(a.outcomes, b.outcomes, endOf)
  if (found === 'undecided') return { status: 'undecided', stoppedBy: 'outputs', witness: null, outcome: null, because: 'undecided: stopped by the bound on outputs that are compared' }
  if (found === 'none') return { status: 'holds', stoppedBy: null, witness: null, outcome: null, because: 'both have the same outcomes' }
  const { stdout, tails, others } = found
  const only = (these: readonly Tail[], those: readonly Tail[]) => these.find((tail) => !those.some((one) => endOf(one) === endOf(tail)))
  const tail = only(tails, others)
  return proved(tail === undefined ? b : a, 'violated', { stdout, ...(tail ?? only(others, tails)!) }, 'only one of the two can end so')
}
