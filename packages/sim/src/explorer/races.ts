import type { Machine, ReadyThread, ThreadId } from '../machine/machine.ts'

/** Two threads may touch one place at the same time, one of them writing. */
export interface Race {
  readonly variable: string
  /** Lines of the two accesses, the smaller first. */
  readonly lines: readonly [number, number]
}

/** Births that the languages give to places of their own (the list of living threads, the clock): reading one is no access of the program's. */
const OF_RUNTIME = 0xfff00

/** Whether the program itself can race there. */
export function isPlain(key: number): boolean {
  return Math.floor(key / 65536) < OF_RUNTIME || Math.floor(key / 65536) > 0xfffff
}

/**
 * Races seen in one state: two threads stand before conflicting plain accesses and both can go. A program has a data race exactly when some
 * sequentially consistent run reaches such a state (Boehm and Adve 2008, the "simultaneous" definition).
 */
export class RaceFinder {
  private readonly found = new Map<string, Race>()
  private readonly places = new Map<number, { line: number; writes: boolean; thread: number; text: string }[]>()

  /** `moves` as the machine tells them in this state. */
  look(m: Machine, moves: readonly ReadyThread[]): void {
    if (moves.length === 1 && moves[0]!.like === 1) return
    this.places.clear()
    let beside = false
    for (const { thread, like, pending } of moves) {
      beside ||= pending.racing !== undefined
      if (pending.kind !== 'access') continue
      const { accesses, line, text } = m.pending(thread)
      for (const { key, writes } of accesses) {
        if (!isPlain(key)) continue
        if (like > 1 && writes) this.add(text, line, line)
        const others = this.places.get(key)
        if (others === undefined) {
          this.places.set(key, [{ line, writes, thread, text }])
          continue
        }
        for (const other of others) if (other.writes || writes) this.add(text, other.line, line)
        if (!others.some((o) => o.line === line && o.writes === writes)) others.push({ line, writes, thread, text })
      }
    }
    if (beside) this.lookBeside(m, moves)
  }

  /**
   * Threads of a state that stand before plain accesses in conflict with what a step from there came to touch, though it did not stand before
   * that: what was in between nobody could notice any more, so both could have stood before their accesses at once.
   */
  behind(moves: readonly ReadyThread[], mover: ThreadId, log: readonly number[]): readonly ThreadId[] {
    const out: ThreadId[] = []
    let own: readonly number[] | undefined
    for (const { thread, pending } of moves) {
      if (thread === mover || pending.kind !== 'access' || !isPlain(pending.accesses[0]!)) continue
      const [key, writes] = pending.accesses
      for (let k = 0; k < log.length; k += 2) {
        if (log[k] !== key || (writes === 0 && (log[k + 1] === 0 || log[k + 1] === 3))) continue
        own ??= moves.find((move) => move.thread === mover)?.pending.accesses ?? []
        if (!own.includes(key!)) out.push(thread)
        break
      }
    }
    return out
  }

  /** Operations of primitives beside plain accesses, and beside each other. */
  private lookBeside(m: Machine, moves: readonly ReadyThread[]): void {
    const operations = moves.flatMap(({ thread, pending: { racing } }) => (racing === undefined ? [] : [{ ...racing, ...m.pending(thread) }]))
    for (const [at, one] of operations.entries()) {
      for (const [key, accesses] of this.places) {
        if (Math.floor(key / 65536) !== one.object || (one.slot !== undefined && key % 65536 !== one.slot)) continue
        for (const access of accesses) if (access.writes || one.writes) this.add(access.text, access.line, one.line)
      }
      for (const other of operations.slice(at + 1)) {
        if (one.object === other.object && !one.atomic && !other.atomic && one.writes !== other.writes) this.add(one.name, one.line, other.line)
      }
    }
  }

  /** Notes a race on what an operation names. */
  add(text: string, a: number, b: number): void {
    const variable = text.replace(/^(global|attribute|cell) /, '')
    const lines: [number, number] = a < b ? [a, b] : [b, a]
    this.found.set(`${variable} ${lines.join()}`, { variable, lines })
  }

  get races(): readonly Race[] {
    return [...this.found.values()].toSorted(byVariable)
  }
}

export function byVariable(x: Race, y: Race): number {
  return x.variable < y.variable ? -1 : x.variable > y.variable ? 1 : x.lines[0] - y.lines[0] || x.lines[1] - y.lines[1]
}
