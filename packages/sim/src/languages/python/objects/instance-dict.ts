import type { Journal } from '../../../machine/journal.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { type Entry, PyDict } from './dict.ts'
import type { PyAttributed } from './values.ts'

/** `object.__dict__`: the attributes of an object as a dict. What is changed in one is changed in the other. */
export class PyInstanceDict extends PyDict {
  readonly object: PyAttributed
  constructor(object: PyAttributed) {
    super()
    this.object = object
  }

  override get size(): number {
    return this.object.attributes.size
  }

  override find(key: unknown): Entry | undefined {
    const name = nameOf(key)
    const value = name === undefined ? undefined : this.object.attributes.get(name)
    return name === undefined || value === undefined ? undefined : { key: name, value }
  }

  override set(journal: Journal, _plain: unknown, key: Value, value: Value): void {
    journal.setKey(this.object, this.object.attributes, String(key), value)
  }

  override delete(journal: Journal, plain: unknown): boolean {
    const name = nameOf(plain)
    if (name === undefined || !this.object.attributes.has(name)) return false
    journal.deleteKey(this.object, this.object.attributes, name)
    return true
  }

  override clear(journal: Journal): void {
    for (const { key } of this.places()) journal.deleteKey(this.object, this.object.attributes, String(key))
  }

  override places(): readonly Entry[] {
    return [...this.object.attributes].map(([key, value]) => ({ key, value }))
  }

  override trace(tracer: Tracer): void {
    tracer.value(this.object)
  }

  override references(visit: (value: Value) => void): void {
    visit(this.object)
  }
}

/** Plain keys of texts begin with an s. */
const nameOf = (key: unknown): string | undefined => (typeof key === 'string' && key.startsWith('s') ? key.slice(1) : undefined)
