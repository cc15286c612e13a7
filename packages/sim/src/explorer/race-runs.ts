import { BoundReached, type Machine, type Operation, type ThreadId } from '../machine/machine.ts'
import { mulberry32 } from '../scheduler/random.ts'
import { independentLogs } from './happens-before.ts'
import { byVariable, isPlain, type Race } from './races.ts'

const RUNS = 24
/** Of one run; a longer one is left there. */
const MOST_STEPS = 1_000
/** Of all runs. */
const STEPS = 8_000

/** How many steps of each thread, by its place, happen before. */
type Clock = number[]

interface Touch {
  readonly thread: ThreadId
  readonly place: number
  /** Steps of the thread until then, this one included. */
  readonly time: number
  readonly mode: number
  readonly line: number
}

/**
 * Races in a few runs at random that no synchronisation orders (happens-before, by vector clocks: Djit⁺, Pozniansky and Schuster 2003), as the race detectors
 * of the languages tell them. Such a pair need not be able to meet: whoever reads a value behind a racy flag races on the value too. Where no
 * accesses can meet there is no such pair in any run (Adve and Hill 1990), so this adds to the races of a racy program only.
 *
 * Operations on one synchronisation object are taken to be ordered as they came, so fewer pairs are told than there are, and none that is not.
 */
export function racesInRuns(make: () => Machine): readonly Race[] {
  const found = new Map<string, Race>()
  let left = STEPS
  for (let seed = 1; seed <= RUNS && left > 0; seed++) {
    const run = new RaceRun(make(), found)
    left -= run.go(mulberry32(seed), Math.min(left, MOST_STEPS))
  }
  return [...found.values()]
}

/** In order, with those of runs whose pair of lines is not told yet: for `ExploreOptions.moreRaces`. */
export function withRacesInRuns(races: readonly Race[], make: () => Machine): readonly Race[] {
  const told = new Set(races.map(({ lines }) => lines.join()))
  return [...races, ...racesInRuns(make).filter(({ lines }) => !told.has(lines.join()))].toSorted(byVariable)
}

class RaceRun {
  private readonly m: Machine
  private readonly found: Map<string, Race>
  private readonly clocks = new Map<ThreadId, Clock>()
  /** By the number of the step. */
  private readonly afterStep: Clock[] = []
  /** Access key of a synchronisation object → what happens before its next operation. */
  private readonly released = new Map<number, Clock>()
  private readonly touches = new Map<number, Touch[]>()

  constructor(m: Machine, found: Map<string, Race>) {
    this.m = m
    this.found = found
  }

  /** Makes the run; how many steps it had. */
  go(next: () => number, most: number): number {
    const { m } = this
    for (let steps = 0; steps < most; steps++) {
      const ready = m.runnable()
      if (ready.length === 0) return steps
      const thread = ready[Math.floor(next() * ready.length)]!
      const operation = m.pending(thread)
      try {
        this.step(thread, operation, Math.floor(next() * operation.choices))
      } catch (problem) {
        if (problem instanceof BoundReached && problem.bound !== 'ms' && problem.bound !== 'memory') return steps
        throw problem
      }
    }
    return most
  }

  private step(thread: ThreadId, operation: Operation, choice: number): void {
    const { m } = this
    const clock = this.clockOf(thread)
    for (const other of m.awaited(thread)) merge(clock, this.clockOf(other))
    merge(clock, this.afterStep[m.enabledAtDepth(thread)])
    const before = new Set(m.unfinished())
    // Whoever waits for its end stands still: a thread that a signal interrupted waits for the handler.
    for (const other of before) if (m.awaited(other).includes(thread)) merge(clock, this.clockOf(other))
    const { accessLog } = m.step(thread, choice)
    const place = m.rank(thread)
    clock[place] = (clock[place] ?? 0) + 1
    // What an access goes on with until its step ends is the beginning of a synchronisation.
    const plain = operation.kind === 'access' ? operation.accesses.map(({ key }) => key).filter(isPlain) : []
    if (operation.kind !== 'output') this.synchronise(clock, before, accessLog, plain)
    if (plain.length > 0) this.touch(thread, place, operation, accessLog, plain)
    this.afterStep[m.depth] = clock.slice()
  }

  private synchronise(clock: Clock, before: ReadonlySet<ThreadId>, log: readonly number[], plain: readonly number[]): void {
    const { m } = this
    // It may have done its part of a meeting for another thread that was there already: what that did comes before, too.
    for (const other of m.unfinished()) if (before.has(other) && m.enabledAtDepth(other) === m.depth) merge(clock, this.clockOf(other))
    const keys = log.filter((key, k) => k % 2 === 0 && !plain.includes(key))
    for (const key of keys) merge(clock, this.released.get(key))
    for (const key of keys) this.released.set(key, clock.slice())
  }

  private touch(thread: ThreadId, place: number, { text, line }: Operation, log: readonly number[], plain: readonly number[]): void {
    const clock = this.clockOf(thread)
    for (let k = 0; k < log.length; k += 2) {
      const [key, mode] = [log[k]!, log[k + 1]!]
      if (!plain.includes(key)) continue
      const known = this.touches.get(key) ?? []
      for (const other of known) {
        const isOrdered = other.thread === thread || (clock[other.place] ?? 0) >= other.time
        if (!isOrdered && !independentLogs([key, other.mode], [key, mode])) this.add(text, other.line, line)
      }
      this.touches.set(key, [...known.filter((one) => one.thread !== thread || one.mode !== mode || one.line !== line), { thread, place, time: clock[place]!, mode, line }])
    }
  }

  private add(text: string, a: number, b: number): void {
    const lines: [number, number] = a < b ? [a, b] : [b, a]
    // The library's own affairs have no line in the program.
    if (lines[0] > 0) this.found.set(lines.join(), { variable: text.replace(/^(global|attribute|cell) /, ''), lines })
  }

  private clockOf(thread: ThreadId): Clock {
    let clock = this.clocks.get(thread)
    if (clock === undefined) this.clocks.set(thread, (clock = []))
    return clock
  }
}

function merge(clock: Clock, other: Clock | undefined): void {
  other?.forEach((time, place) => {
    if (time > (clock[place] ?? 0)) clock[place] = time
  })
}
