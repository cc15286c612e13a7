import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { libraryClass } from './classes.ts'
import { PyMemoryView, PySharedBlock } from './memory-view.ts'
import { PyBytes, PyNativeObject, PyObject } from './values.ts'

/** bytearray: bytes that change. */
export class PyByteArray extends PyNativeObject {
  readonly sort = 'bytearray'
  data: Uint8Array = new Uint8Array()
  trace(tracer: Tracer): void {
    tracer.number(this.data.length)
    for (const byte of this.data) tracer.number(byte)
  }
}

export const BYTEARRAY = libraryClass('builtins', 'bytearray')
BYTEARRAY.factory = (_m, cls) => new PyByteArray(cls)

export function newByteArray(m: Interpreter, data: Uint8Array): PyByteArray {
  const made = m.born(new PyByteArray(BYTEARRAY))
  made.data = data
  return made
}

/** The bytes of a bytes-like value; undefined for any other. A view of memory that processes share must be copied by name: bytes(view). */
export function bytesLike(value: Value): Uint8Array | undefined {
  const plain = value instanceof PyObject && value.wrapped !== undefined ? value.wrapped : value
  if (plain instanceof PyMemoryView) return plain.base instanceof PySharedBlock ? undefined : plain.bytes()
  return plain instanceof PyBytes || plain instanceof PyByteArray ? plain.data : undefined
}
