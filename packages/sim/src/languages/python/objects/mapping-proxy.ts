import type { Tracer, Value } from '../../../machine/values.ts'
import { libraryClass } from './classes.ts'
import { PyNativeObject } from './values.ts'

export const MAPPING_PROXY = libraryClass('builtins', 'mappingproxy')

/** A window on a mapping that cannot be written to. */
export class PyMappingProxy extends PyNativeObject {
  readonly sort = 'mappingproxy'
  readonly mapping: Value
  constructor(mapping: Value) {
    super(MAPPING_PROXY)
    this.mapping = mapping
  }
  trace(tracer: Tracer): void {
    tracer.value(this.mapping)
  }
  override references(visit: (value: Value) => void): void {
    visit(this.mapping)
  }
}
