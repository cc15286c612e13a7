import type { Journal } from '../../../machine/journal.ts'
import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'
import { SetTable, type SetUndo } from '../library/set-table.ts'
import { plainHash } from './plain-hash.ts'
import { PyAttributed, PyBytes, type PyClass, PyComplex, PyFloat, PyObject, PyTuple } from './values.ts'

/**
 * The key under which a value is stored: equal keys for values that Python holds equal and hashes equal, without calling any code of
 * the program. Undefined where only `__hash__` and `__eq__` of the program could tell (the caller asks them first).
 */
export function plainKey(value: Value): unknown {
  switch (typeof value) {
    case 'number':
      return value
    case 'string':
      return `s${value}`
    case 'boolean':
      return value ? 1 : 0
    case 'bigint':
      return value
    case 'object':
      if (value === null) return null
      return objectKey(value)
    default:
      return undefined
  }
}

function objectKey(value: HeapObject): unknown {
  if (value instanceof PyAttributed && value.keyed !== null) return value.keyed.plain
  if (value instanceof PyObject && value.wrapped !== undefined) return plainKey(value.wrapped)
  if (value instanceof PyFloat) {
    const x = value.value
    if (Number.isSafeInteger(x)) return x === 0 ? 0 : x
    if (Number.isInteger(x)) return BigInt(x)
    return Number.isNaN(x) ? value : `f${x}`
  }
  if (value instanceof PyTuple) {
    const parts = partsOf(value.items)
    return parts === undefined ? undefined : `t(${parts.join()})`
  }
  if (value instanceof PySet && value.frozen) {
    const parts = partsOf([...value.live()].map(({ key }) => key))
    return parts === undefined ? undefined : `z(${parts.toSorted().join()})`
  }
  if (value instanceof PyBytes) return `b${value.data.join()}`
  if (value instanceof PyComplex) return value.imag === 0 ? plainKey(new PyFloat(value.real)) : `c${value.real},${value.imag}`
  return value
}

/** The keys of members as texts that cannot run into one another; undefined where one needs the program. */
function partsOf(items: readonly Value[]): string[] | undefined {
  const parts: string[] = []
  for (const item of items) {
    const key = plainKey(item)
    if (key === undefined) return undefined
    const text = typeof key === 'object' && key !== null ? `o${identityNumber(key as HeapObject)}` : `${typeof key}${String(key)}`
    parts.push(`${text.length}:${text}`)
  }
  return parts
}

const numbers = new WeakMap<HeapObject, number>()
let lastNumber = 0
function identityNumber(object: HeapObject): number {
  let n = numbers.get(object)
  if (n === undefined) numbers.set(object, (n = ++lastNumber))
  return n
}

export interface Entry {
  readonly key: Value
  value: Value
}

/** Insertion-ordered table; `undefined` entries are places of deleted keys. The base of dict and set. */
export class OrderedTable {
  readonly entries: (Entry | undefined)[] = []
  readonly index = new Map<unknown, number>()
  size = 0
}

export class PyDict extends PyAttributed {
  readonly sort: string = 'dict'
  readonly cls: PyClass | null
  readonly table = new OrderedTable()
  constructor(cls: PyClass | null = null) {
    super()
    this.cls = cls
  }

  get size(): number {
    return this.table.size
  }

  /** By plain key (see plainKey). */
  find(key: unknown): Entry | undefined {
    const at = this.table.index.get(key)
    return at === undefined ? undefined : this.table.entries[at]
  }

  get(key: unknown): Value {
    return this.find(key)?.value
  }

  set(journal: Journal, plain: unknown, key: Value, value: Value): void {
    const { table } = this
    const at = table.index.get(plain)
    if (at !== undefined) {
      const entry = table.entries[at]!
      if (journal.keeps(this)) journal.record(restoreEntry, entry, entry.value, 0)
      entry.value = value
      return
    }
    if (journal.keeps(this)) journal.record(removeLast, table, plain, 0)
    table.index.set(plain, table.entries.push({ key, value }) - 1)
    table.size++
  }

  delete(journal: Journal, plain: unknown): boolean {
    const { table } = this
    const at = table.index.get(plain)
    if (at === undefined) return false
    if (journal.keeps(this)) journal.record(putEntry, table, plain, [at, table.entries[at]!] as const)
    table.index.delete(plain)
    table.entries[at] = undefined
    table.size--
    return true
  }

  clear(journal: Journal): void {
    const { table } = this
    if (journal.keeps(this)) journal.record(restoreTable, table, table.entries.slice(), [...table.index])
    table.entries.length = 0
    table.index.clear()
    table.size = 0
  }

  /** Where iteration goes, in order; undefined places are passed over. */
  places(): readonly (Entry | undefined)[] {
    return this.table.entries
  }

  *live(): Generator<Entry> {
    for (const entry of this.places()) if (entry !== undefined) yield entry
  }

  trace(tracer: Tracer): void {
    if (this.cls) {
      tracer.value(this.cls)
      this.traceAttributes(tracer)
    }
    tracer.number(this.table.size)
    for (const entry of this.places()) {
      if (entry === undefined) continue
      tracer.value(entry.key)
      tracer.value(entry.value)
    }
  }

  override references(visit: (value: Value) => void): void {
    if (this.cls) super.references(visit)
    for (const entry of this.table.entries) {
      if (entry === undefined) continue
      visit(entry.key)
      visit(entry.value)
    }
  }
}

/** set and frozenset: a dict whose values are not looked at, iterated in the order of CPython's hash table. */
export class PySet extends PyDict {
  override readonly sort: string
  readonly frozen: boolean
  private order = new SetTable<Entry>()
  /** An order chosen by the search, in place of that of addresses; null where the hashes say it. */
  private chosen: readonly Value[] | null = null
  /** The order worked out, until the next change. */
  private sorted: readonly Entry[] | undefined
  constructor(frozen: boolean, cls: PyClass | null = null) {
    super(cls)
    this.frozen = frozen
    this.sort = frozen ? 'frozenset' : 'set'
  }

  override places(): readonly Entry[] {
    this.sorted ??= this.chosen === null ? this.order.keys() : this.asChosen(this.chosen)
    return this.sorted
  }

  /** Has its members in this order for good; those that come later stand behind. */
  arrange(order: readonly Value[]): void {
    this.chosen = order
    this.sorted = undefined
  }

  private asChosen(order: readonly Value[]): readonly Entry[] {
    const first = order.map((key) => this.find(plainKey(key))).filter((entry) => entry !== undefined)
    return [...first, ...this.order.keys().filter((entry) => !first.includes(entry))]
  }

  override set(journal: Journal, plain: unknown, key: Value, value: Value): void {
    if (this.find(plain) !== undefined) return
    super.set(journal, plain, key, value)
    const entry = this.find(plain)!
    this.moved(journal, this.order.add(entry, plainHash(key)))
  }

  override delete(journal: Journal, plain: unknown): boolean {
    const entry = this.find(plain)
    if (entry === undefined) return false
    this.moved(journal, this.order.remove(entry, plainHash(entry.key)))
    return super.delete(journal, plain)
  }

  override clear(journal: Journal): void {
    super.clear(journal)
    this.moved(journal, this.order.clear())
  }

  /** `pop()`: the member CPython would take; undefined when there is none. */
  take(journal: Journal): Value {
    if (this.size === 0) return undefined
    if (this.chosen !== null) {
      const [{ key }] = this.places() as [Entry]
      this.delete(journal, plainKey(key))
      return key
    }
    const { key: entry, undo } = this.order.take()
    this.moved(journal, undo)
    super.delete(journal, plainKey(entry.key))
    return entry.key
  }

  /** Makes room at once for as many more members, as an update from a dict does. */
  reserve(journal: Journal, more: number): void {
    this.moved(journal, this.order.reserve(more))
  }

  /** An update from another set, which a set without members copies slot by slot. */
  merge(journal: Journal, other: PySet): void {
    const mine = new Map<Entry, Entry>()
    for (const entry of other.places()) {
      const plain = plainKey(entry.key)
      if (this.find(plain) !== undefined) continue
      super.set(journal, plain, entry.key, null)
      mine.set(entry, this.find(plain)!)
    }
    const added = new Set(mine.values())
    const undos = this.order.merge(other.order.mapped((entry) => mine.get(entry) ?? entry), (entry) => added.has(entry))
    for (const undo of undos) this.moved(journal, undo)
  }

  /** Marks of deleted members go when there are many: after a difference in place. */
  tidy(journal: Journal): void {
    this.moved(journal, this.order.tidy())
  }

  private moved(journal: Journal, undo: SetUndo<Entry>): void {
    this.sorted = undefined
    if (journal.keeps(this)) journal.record(restoreOrder, this, undo, 0)
  }

  /** For the journal only. */
  restoreOrder(undo: SetUndo<Entry>): void {
    this.order.undo(undo)
    this.sorted = undefined
  }
}

function restoreOrder(set: PySet, undo: SetUndo<Entry>): void {
  set.restoreOrder(undo)
}

function restoreEntry(entry: Entry, value: Value): void {
  entry.value = value
}
function removeLast(table: OrderedTable, plain: unknown): void {
  table.entries.pop()
  table.index.delete(plain)
  table.size--
}
function putEntry(table: OrderedTable, plain: unknown, [at, entry]: readonly [number, Entry]): void {
  table.entries[at] = entry
  table.index.set(plain, at)
  table.size++
}
function restoreTable(table: OrderedTable, entries: (Entry | undefined)[], index: [unknown, number][]): void {
  table.entries.length = 0
  for (const entry of entries) table.entries.push(entry)
  table.index.clear()
  for (const [key, at] of index) table.index.set(key, at)
  table.size = index.length
}
