import type { Journal } from '../../../machine/journal.ts'
import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'
import { PyAttributed, PyBytes, type PyClass, PyComplex, PyFloat, PyTuple } from './values.ts'

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
  if (value instanceof PyFloat) {
    const x = value.value
    if (Number.isSafeInteger(x)) return x === 0 ? 0 : x
    if (Number.isInteger(x)) return BigInt(x)
    return Number.isNaN(x) ? value : `f${x}`
  }
  if (value instanceof PyTuple) {
    const parts: string[] = []
    for (const item of value.items) {
      const key = plainKey(item)
      if (key === undefined) return undefined
      parts.push(typeof key === 'object' && key !== null ? `o${identityNumber(key as HeapObject)}` : `${typeof key}${String(key)}`)
    }
    return `t(${parts.map((p) => `${p.length}:${p}`).join()})`
  }
  if (value instanceof PyBytes) return `b${value.data.join()}`
  if (value instanceof PyComplex) return value.imag === 0 ? plainKey(new PyFloat(value.real)) : `c${value.real},${value.imag}`
  return value
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

  *live(): Generator<Entry> {
    for (const entry of this.table.entries) if (entry !== undefined) yield entry
  }

  trace(tracer: Tracer): void {
    if (this.cls) {
      tracer.value(this.cls)
      this.traceAttributes(tracer)
    }
    tracer.number(this.table.size)
    for (const entry of this.table.entries) {
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

/** set and frozenset: a dict whose values are not looked at. Python's order of a set is not insertion order: see subset.md. */
export class PySet extends PyDict {
  override readonly sort: string
  readonly frozen: boolean
  constructor(frozen: boolean, cls: PyClass | null = null) {
    super(cls)
    this.frozen = frozen
    this.sort = frozen ? 'frozenset' : 'set'
  }
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
