/**
 * The order in which CPython 3.11 iterates a set: its hash table, probe by probe. Equality is the caller's
 * business: `add` is for keys known to be absent, `remove` for keys known to be there (found by identity).
 * Every change returns what undoes it, so that a journal can keep it.
 */
import { normalise } from './int.ts'
import type { Int } from './int.ts'

const EMPTY = Symbol('empty')
const REMOVED = Symbol('removed')
type Slot<K> = K | typeof EMPTY | typeof REMOVED

const SMALLEST = 8
const LINEAR_PROBES = 9

const emptySlots = <K>(size: number): Slot<K>[] => filled<Slot<K>>(size, EMPTY)
const noHashes = (size: number): Int[] => filled<Int>(size, 0)

/** An array of one value; pushing is several times faster than Array.from here. */
function filled<T>(size: number, value: T): T[] {
  const out: T[] = []
  while (out.length < size) out.push(value)
  return out
}

/** Restores a table to what it was before one change. */
export interface SetUndo<K> {
  readonly slots: Slot<K>[]
  readonly hashes: Int[]
  readonly at: number
  readonly slot: Slot<K>
  readonly fill: number
  readonly used: number
  readonly finger: number
}

export class SetTable<K> {
  private slots: Slot<K>[] = emptySlots(SMALLEST)
  private hashes: Int[] = noHashes(SMALLEST)
  /** Slots in use, those of removed keys included. */
  private fill = 0
  private finger = 0
  /** The number of keys. */
  used = 0

  /** The keys in the order CPython iterates them. */
  keys(): K[] {
    return this.slots.filter((slot): slot is K => slot !== EMPTY && slot !== REMOVED)
  }

  add(key: K, hash: Int): SetUndo<K> {
    const at = this.free(hash)
    const undo = this.undoAt(at)
    const reused = this.slots[at] === REMOVED
    this.slots[at] = key
    this.hashes[at] = hash
    this.used++
    if (reused) return undo
    this.fill++
    if (this.fill * 5 >= (this.slots.length - 1) * 3) this.resize(this.used > 50000 ? this.used * 2 : this.used * 4)
    return undo
  }

  remove(key: K, hash: Int): SetUndo<K> {
    const probe = new Probe(hash, this.slots.length)
    for (let at = probe.at; this.slots[at] !== EMPTY; at = probe.next()) {
      if (this.slots[at] === key) return this.vacate(at)
    }
    throw new RangeError('remove() takes a key of the table')
  }

  /** `pop()`: the next key from where the last one was taken; the table must not be empty. */
  take(): { readonly key: K; readonly undo: SetUndo<K> } {
    const mask = this.slots.length - 1
    let at = this.finger & mask
    while (this.slots[at] === EMPTY || this.slots[at] === REMOVED) at = (at + 1) & mask
    const key = this.slots[at] as K
    const undo = this.vacate(at)
    this.finger = at + 1
    return { key, undo }
  }

  /** Makes room for `more` keys at once, as an update from a set or a dict of that size does first. */
  reserve(more: number): SetUndo<K> {
    const undo = this.undoAt(0)
    if ((this.fill + more) * 5 >= (this.slots.length - 1) * 3) this.resize((this.used + more) * 2)
    return undo
  }

  /** Drops the marks of removed keys when they are more than a quarter: after a difference in place. */
  tidy(): SetUndo<K> {
    const undo = this.undoAt(0)
    if (this.fill - this.used > Math.floor((this.slots.length - 1) / 4)) this.resize(this.used > 50000 ? this.used * 2 : this.used * 4)
    return undo
  }

  clear(): SetUndo<K> {
    const undo = this.undoAt(0)
    this.slots = emptySlots(SMALLEST)
    this.hashes = noHashes(SMALLEST)
    this.fill = this.used = this.finger = 0
    return undo
  }

  undo(change: SetUndo<K>): void {
    this.slots = change.slots
    this.hashes = change.hashes
    this.slots[change.at] = change.slot
    this.fill = change.fill
    this.used = change.used
    this.finger = change.finger
  }

  /** `set(other)`, `other.copy()`, and the left side of `other | …`. */
  copy(): SetTable<K> {
    const made = new SetTable<K>()
    made.fillFrom(this)
    return made
  }

  /**
   * An update from another set; `isNew` says which of its keys this one lacks. Into a table that never held a
   * key the slots are copied as they stand.
   */
  merge(other: SetTable<K>, isNew: (key: K) => boolean): SetUndo<K>[] {
    if (other.used === 0) return []
    if (this.fill === 0) {
      const undo = this.undoAt(0)
      this.slots = [...this.slots]
      this.hashes = [...this.hashes]
      this.fillFrom(other)
      return [undo]
    }
    const undos = [this.reserve(other.used)]
    for (const [key, hash] of other.entries()) if (isNew(key)) undos.push(this.add(key, hash))
    return undos
  }

  /** The same table with other keys in the same slots. */
  mapped<L>(change: (key: K) => L): SetTable<L> {
    const made = new SetTable<L>()
    made.slots = this.slots.map((slot): Slot<L> => (slot === EMPTY ? EMPTY : slot === REMOVED ? REMOVED : change(slot as K)))
    made.hashes = [...this.hashes]
    made.fill = this.fill
    made.used = this.used
    return made
  }

  /** Keys with their hashes, in order. */
  entries(): [K, Int][] {
    return this.slots.flatMap((slot, at): [K, Int][] => (slot === EMPTY || slot === REMOVED ? [] : [[slot, this.hashes[at] ?? 0]]))
  }

  private fillFrom(other: SetTable<K>): void {
    if (other.used * 5 >= (this.slots.length - 1) * 3) this.resize(other.used * 2)
    if (this.slots.length === other.slots.length && other.fill === other.used) {
      this.slots = [...other.slots]
      this.hashes = [...other.hashes]
    } else for (const [key, hash] of other.entries()) this.place(key, hash)
    this.fill = this.used = other.used
  }

  private undoAt(at: number): SetUndo<K> {
    const { slots, hashes, fill, used, finger } = this
    return { slots, hashes, at, slot: slots[at] ?? EMPTY, fill, used, finger }
  }

  private vacate(at: number): SetUndo<K> {
    const undo = this.undoAt(at)
    this.slots[at] = REMOVED
    this.used--
    return undo
  }

  private free(hash: Int): number {
    // The last removed slot on the way is used again.
    let removed = -1
    const probe = new Probe(hash, this.slots.length)
    let { at } = probe
    for (; this.slots[at] !== EMPTY; at = probe.next()) if (this.slots[at] === REMOVED) removed = at
    return removed < 0 ? at : removed
  }

  private place(key: K, hash: Int): void {
    const at = this.free(hash)
    this.slots[at] = key
    this.hashes[at] = hash
  }

  private resize(least: number): void {
    let size = SMALLEST
    while (size <= least) size *= 2
    const entries = this.entries()
    this.slots = emptySlots(size)
    this.hashes = noHashes(size)
    for (const [key, hash] of entries) this.place(key, hash)
    this.fill = this.used
  }
}

/** The slots a hash is looked for in: runs of ten neighbours, then a jump that takes in higher bits of the hash. */
class Probe {
  at: number
  private readonly size: number
  private run: number
  private start: number
  /** The hash as an unsigned 64-bit number, shifted down from jump to jump; a bigint while it is large. */
  private perturb: Int

  constructor(hash: Int, size: number) {
    this.size = size
    this.perturb = typeof hash === 'number' && hash >= 0 ? hash : BigInt.asUintN(64, BigInt(hash))
    this.at = this.start = Number(typeof this.perturb === 'number' ? this.perturb % size : this.perturb % BigInt(size))
    this.run = this.neighbours()
  }

  next(): number {
    if (this.run > 0) {
      this.run--
      return ++this.at
    }
    this.perturb = typeof this.perturb === 'number' ? Math.floor(this.perturb / 32) : normalise(this.perturb >> 5n)
    const rest = typeof this.perturb === 'number' ? this.perturb % this.size : Number(this.perturb % BigInt(this.size))
    this.at = this.start = (this.start * 5 + 1 + rest) % this.size
    this.run = this.neighbours()
    return this.at
  }

  private neighbours(): number {
    return this.start + LINEAR_PROBES <= this.size - 1 ? LINEAR_PROBES : 0
  }
}

/** `a & b`: CPython walks the smaller one, `b` when they are equal. */
export function intersection<K>(a: SetTable<K>, b: SetTable<K>, inA: (key: K) => boolean, inB: (key: K) => boolean): SetTable<K> {
  const [walked, other] = b.used > a.used ? [a, inB] : [b, inA]
  return keeping(walked, other)
}

/** `a - b`: a copy loses keys when b is much the smaller; else the kept keys are added to a new set. */
export function difference<K>(a: SetTable<K>, b: SetTable<K>, inA: (key: K) => boolean, inB: (key: K) => boolean): SetTable<K> {
  if (a.used >> 2 <= b.used) return keeping(a, (key) => !inB(key))
  const copy = a.copy()
  const doomed = b.keys().filter(inA).length
  if (doomed > 0) for (const [key, hash] of a.entries()) if (inB(key)) copy.remove(key, hash)
  copy.tidy()
  return copy
}

/** `a ^ b`: a copy of b, from which a's keys are taken out or into which they are put. */
export function symmetricDifference<K>(a: SetTable<K>, b: SetTable<K>, twinInB: (key: K) => { key: K; hash: Int } | undefined): SetTable<K> {
  const made = b.copy()
  for (const [key, hash] of a.entries()) {
    const twin = twinInB(key)
    if (twin === undefined) made.add(key, hash)
    else made.remove(twin.key, twin.hash)
  }
  return made
}

function keeping<K>(walked: SetTable<K>, keeps: (key: K) => boolean): SetTable<K> {
  const made = new SetTable<K>()
  for (const [key, hash] of walked.entries()) if (keeps(key)) made.add(key, hash)
  return made
}

/** The order of a set built by adding the keys of these hashes one after the other, as positions. */
export function insertionOrder(hashes: readonly Int[]): number[] {
  const table = new SetTable<number>()
  hashes.forEach((hash, i) => table.add(i, hash))
  return table.keys()
}
