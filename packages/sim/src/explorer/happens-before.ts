import type { ThreadId } from '../machine/machine.ts'

/** One step as the reduction sees it. */
export interface Step {
  readonly thread: ThreadId
  readonly choice: number
  /** Access keys and modes (0 reads, 1 writes, 2 changes a part, 3 reads a part), alternating. */
  readonly log: readonly number[]
  /** It may have to wait: what enables it may be among the steps before. */
  readonly waits: boolean
  /** Of a plain access: its line, what it is for a person, and what of the log it stopped for. */
  readonly access?: { readonly line: number; readonly text: string; readonly touches: readonly number[] }
}

/** Which modes of touching one place conflict, by mode × 4 + mode: what changes a part is noticed by looks at the whole, but by no other part. */
const CONFLICTS: readonly boolean[] = ['.XX.', 'XXXX', 'XX..', '.X..'].flatMap((row) => [...row].map((cell) => cell === 'X'))

const WRITES = 1

/** Last 16 bits of an access key that stands for a whole structure: a synchronisation object, a stream. */
const SYNC_SLOT = 0xffff

/**
 * The steps of one run with their vector clocks (Fidge 1988, Mattern 1989), as a stack: `push` and `pop` follow the search.
 *
 * A clock says for each thread how many steps deep (position + 1) the last of its steps is that happens before or is this one. The steps that
 * touched a place are kept by place, so that neither clocks nor races walk the whole run.
 */
export class HappensBefore {
  readonly steps: Step[] = []
  /** By position; those beyond the last step are kept to be filled again. */
  private readonly clocks: Int32Array[] = []
  /** What happens before each step by program order, creation and joins alone: its own races are not in it. */
  private readonly owns: Int32Array[] = []
  private readonly slots = new Map<ThreadId, number>()
  /** Slot → positions of the thread's steps. */
  private readonly byThread: number[][] = []
  /** Access key → positions × 4 + mode. */
  private readonly byPlace = new Map<number, number[]>()

  /** `enabledAt`: how many steps the run had when another thread last made this one go: created it, or did its part of a meeting (0 for the first). */
  push(step: Step, awaited: readonly ThreadId[], enabledAt: number): void {
    const position = this.steps.length
    const slot = this.slot(step.thread)
    const own = (this.owns[position] = this.before(step.thread, awaited, enabledAt, position, this.owns[position]))
    const clock = (this.clocks[position] = sized(this.clocks[position], own.length))
    clock.set(own)
    clock.fill(0, own.length)
    const { log } = step
    for (let k = 0; k < log.length; k += 2) this.mergeConflicts(clock, log[k]!, log[k + 1]!)
    clock[slot] = position + 1
    this.steps.push(step)
    this.byThread[slot]!.push(position)
    for (let k = 0; k < log.length; k += 2) this.note(log[k]!, position, log[k + 1]!)
  }

  pop(): void {
    const step = this.steps.pop()!
    const position = this.steps.length
    this.byThread[this.slot(step.thread)]!.pop()
    const { log } = step
    for (let k = 0; k < log.length; k += 2) {
      const touches = this.byPlace.get(log[k]!)!
      while (touches.length > 0 && touches[touches.length - 1]! >> 2 === position) touches.pop()
    }
  }

  /**
   * Races of the step at `position` (of `later` as if it stood there, where one is given) with earlier ones: conflicting, and ordered by nothing
   * but the conflict; latest first.
   */
  races(position: number, later = this.steps[position]!, own = this.owns[position]!): number[] {
    const found: number[] = []
    const { log } = later
    for (let k = 0; k < log.length; k += 2) this.racesOn(log[k]!, log[k + 1]!, position, later, own, found)
    return found.toSorted((x, y) => y - x)
  }

  /** Races of a step that would come after the whole run. */
  racesAtEnd(later: Step, awaited: readonly ThreadId[], enabledAt: number): number[] {
    const end = this.steps.length
    return this.races(end, later, this.before(later.thread, awaited, enabledAt, end))
  }

  /** Whether all steps of a thread happen before the step at `position`, or are it. */
  isOverBefore(thread: ThreadId, position: number): boolean {
    const slot = this.slot(thread)
    const last = this.byThread[slot]!.at(-1)
    return last === undefined || (this.clocks[position]![slot] ?? 0) > last
  }

  /** The steps between two positions that do not happen after the first of them. */
  notAfter(i: number, j: number): Step[] {
    const slot = this.slot(this.steps[i]!.thread)
    const out: Step[] = []
    for (let k = i + 1; k < j; k++) if ((this.clocks[k]![slot] ?? 0) <= i) out.push(this.steps[k]!)
    return out
  }

  private racesOn(place: number, mode: number, position: number, later: Step, own: Int32Array, found: number[]): void {
    const touches = this.byPlace.get(place)
    if (touches === undefined) return
    const sync = place % 65536 === SYNC_SLOT
    for (let t = touches.length - 1; t >= 0; t--) {
      const i = touches[t]! >> 2
      if (i >= position) continue
      const earlierMode = touches[t]! & 3
      const earlier = this.steps[i]!
      if (CONFLICTS[earlierMode * 4 + mode]! && earlier.thread !== later.thread && (own[this.slot(earlier.thread)] ?? 0) <= i && !found.includes(i) && !this.isCovered(i, position, later)) found.push(i)
      // Whatever is before the last plain write is covered by it.
      if (earlierMode === WRITES && !sync) return
    }
  }

  /**
   * A plain access in between that conflicts with both makes the pair no race of its own: reversing the nearer pair comes first. For
   * synchronisation objects the nearer pair may be irreversible (a release enables an acquire), so all pairs are tried there.
   */
  private isCovered(i: number, position: number, later: Step): boolean {
    const slot = this.slot(this.steps[i]!.thread)
    const { log } = later
    for (let k = 0; k < log.length; k += 2) {
      if (log[k]! % 65536 === SYNC_SLOT) continue
      const touches = this.byPlace.get(log[k]!)
      if (touches === undefined) continue
      for (let t = touches.length - 1; t >= 0 && touches[t]! >> 2 > i; t--) {
        const between = touches[t]! >> 2
        if (between >= position || !CONFLICTS[(touches[t]! & 3) * 4 + log[k + 1]!]!) continue
        if (this.steps[between]!.thread !== later.thread && (this.clocks[between]![slot] ?? 0) > i) return true
      }
    }
    return false
  }

  private mergeConflicts(clock: Int32Array, place: number, mode: number): void {
    const touches = this.byPlace.get(place)
    if (touches === undefined) return
    for (let t = touches.length - 1; t >= 0; t--) {
      const earlierMode = touches[t]! & 3
      if (CONFLICTS[earlierMode * 4 + mode]!) mergeInto(clock, this.clocks[touches[t]! >> 2]!)
      if (earlierMode === WRITES) return
    }
  }

  private note(place: number, position: number, mode: number): void {
    const touches = this.byPlace.get(place)
    const touch = position * 4 + mode
    if (touches === undefined) this.byPlace.set(place, [touch])
    else if (touches[touches.length - 1] !== touch) touches.push(touch)
  }

  private before(thread: ThreadId, awaited: readonly ThreadId[], enabledAt: number, position: number, kept?: Int32Array): Int32Array {
    const slot = this.slot(thread)
    const clock = sized(kept, this.slots.size)
    const enabled = Math.min(enabledAt, position) - 1
    const last = lastBefore(this.byThread[slot]!, position)
    const from = last >= 0 ? last : enabled
    if (from >= 0) {
      const start = this.clocks[from]!
      if (start.length > clock.length) clock.set(start.subarray(0, clock.length))
      else {
        clock.fill(0, start.length)
        clock.set(start)
      }
    } else clock.fill(0)
    if (enabled > from) mergeInto(clock, this.clocks[enabled]!)
    for (const other of awaited) {
      const end = lastBefore(this.byThread[this.slot(other)]!, position)
      if (end >= 0) mergeInto(clock, this.clocks[end]!)
    }
    return clock
  }

  private slot(thread: ThreadId): number {
    let slot = this.slots.get(thread)
    if (slot === undefined) {
      slot = this.slots.size
      this.slots.set(thread, slot)
      this.byThread.push([])
    }
    return slot
  }
}

function lastBefore(positions: readonly number[], position: number): number {
  for (let i = positions.length - 1; i >= 0; i--) if (positions[i]! < position) return positions[i]!
  return -1
}

/** An array of that many numbers or some more: the one that is there, where it is long enough. */
function sized(kept: Int32Array | undefined, length: number): Int32Array {
  return kept !== undefined && kept.length >= length ? kept : new Int32Array(Math.max(8, length + (length >> 1)))
}

function mergeInto(clock: Int32Array, other: Int32Array): void {
  const length = Math.min(clock.length, other.length)
  for (let i = 0; i < length; i++) if (other[i]! > clock[i]!) clock[i] = other[i]!
}

export function independent(a: Step, b: Step): boolean {
  return a.thread !== b.thread && independentLogs(a.log, b.log)
}

export function independentLogs(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i += 2) {
    for (let j = 0; j < b.length; j += 2) {
      if (a[i] === b[j] && CONFLICTS[a[i + 1]! * 4 + b[j + 1]!]!) return false
    }
  }
  return true
}
