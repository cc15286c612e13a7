import type { FutureAccess } from './future.ts'
import { HeapObject, type Tracer, type Value } from './values.ts'

/** The global names of one module: equal in every process that has the module, and never shrinking. */
export class Layout {
  readonly names: string[] = []
  readonly keys: number[] = []
  readonly index = new Map<string, number>()
  readonly module: string
  private readonly access: FutureAccess

  constructor(module: string, access: FutureAccess, names: readonly string[]) {
    this.module = module
    this.access = access
    for (const name of names) this.slot(name)
  }

  slot(name: string): number {
    let slot = this.index.get(name)
    if (slot === undefined) {
      slot = this.names.push(name) - 1
      this.index.set(name, slot)
      this.keys.push(this.access.key(`global ${name}`))
    }
    return slot
  }
}

/** The globals of a module in one process; `undefined` is "not defined". Always shared. */
export class Namespace extends HeapObject {
  readonly sort = 'namespace'
  readonly layout: Layout
  readonly values: Value[]

  constructor(layout: Layout, values: Value[] = []) {
    super()
    this.layout = layout
    this.values = values
    this.shared = true
  }

  override get isEverywhere(): boolean {
    return true
  }

  get(name: string): Value {
    const slot = this.layout.index.get(name)
    return slot === undefined ? undefined : this.values[slot]
  }

  trace(tracer: Tracer): void {
    // A namespace is traced as a root, by what is alive of it; met as a value, its module says which it is.
    tracer.text(this.layout.module)
  }

  references(visit: (value: Value) => void): void {
    for (const value of this.values) visit(value)
  }
}
