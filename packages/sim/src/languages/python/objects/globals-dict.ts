import type { Journal } from '../../../machine/journal.ts'
import type { Namespace } from '../../../machine/namespace.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { type Entry, PyDict } from './dict.ts'

/** `globals()`: the names of a module as a dict. What is changed in one is changed in the other. */
export class PyGlobalsDict extends PyDict {
  readonly namespace: Namespace
  constructor(namespace: Namespace) {
    super()
    this.namespace = namespace
    // Anybody may come to what it shows, whoever made this view of it.
    this.shared = true
  }

  override get size(): number {
    return this.places().length
  }

  override find(key: unknown): Entry | undefined {
    const name = nameOf(key)
    const value = name === undefined ? undefined : this.namespace.get(name)
    return name === undefined || value === undefined ? undefined : { key: name, value }
  }

  override set(journal: Journal, _plain: unknown, key: Value, value: Value): void {
    journal.setElement(this.namespace, this.namespace.values, this.namespace.layout.slot(String(key)), value)
  }

  override delete(journal: Journal, plain: unknown): boolean {
    const name = nameOf(plain)
    if (name === undefined || this.namespace.get(name) === undefined) return false
    journal.setElement(this.namespace, this.namespace.values, this.namespace.layout.slot(name), undefined)
    return true
  }

  override clear(journal: Journal): void {
    for (const { key } of this.places()) this.delete(journal, `s${String(key)}`)
  }

  override places(): readonly Entry[] {
    const { layout, values } = this.namespace
    return layout.names.flatMap((key, slot) => (values[slot] === undefined ? [] : [{ key, value: values[slot] }]))
  }

  override trace(tracer: Tracer): void {
    tracer.value(this.namespace)
  }

  override references(visit: (value: Value) => void): void {
    visit(this.namespace)
  }
}

/** Plain keys of texts begin with an s. */
export const nameOf = (key: unknown): string | undefined => (typeof key === 'string' && key.startsWith('s') ? key.slice(1) : undefined)
