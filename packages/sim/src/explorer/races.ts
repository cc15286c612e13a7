import type { Machine, ReadyThread } from '../machine/machine.ts'

/** Two threads may touch one place at the same time, one of them writing. */
export interface Race {
  readonly variable: string
  /** Lines of the two accesses, the smaller first. */
  readonly lines: readonly [number, number]
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
    return [...this.found.values()].toSorted((x, y) => (x.variable < y.variable ? -1 : x.variable > y.variable ? 1 : x.lines[0] - y.lines[0] || x.lines[1] - y.lines[1]))
  }
}
