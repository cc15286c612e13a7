import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'

/** Anything with attributes of its own. */
export abstract class PyAttributed extends HeapObject {
  /** For objects whose class makes its own hash: the key under which tables hold it and its equals, once a table asked. See runtime/keys.ts. */
  keyed: { readonly plain: string; readonly hash: number | bigint } | null = null
  readonly attributes: Map<string, Value> = new Map()
  protected traceAttributes(tracer: Tracer): void {
    tracer.text(this.keyed === null ? '' : this.keyed.plain)
    tracer.number(this.attributes.size)
    for (const [name, value] of this.attributes) {
      tracer.text(name)
      tracer.value(value)
    }
  }
  references(visit: (value: Value) => void): void {
    for (const value of this.attributes.values()) visit(value)
  }
}
