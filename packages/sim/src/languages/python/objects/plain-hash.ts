import type { Value } from '../../../machine/values.ts'
import { hashBytes, hashComplex, hashFloat, hashFrozenset, hashInt, hashText, hashTuple } from '../library/hash.ts'
import type { Int } from '../library/int.ts'
import { PySet } from './dict.ts'
import { PyAttributed, PyBytes, PyComplex, PyFloat, PyObject, PyRange, PyTuple } from './values.ts'

/** The hash of a value whose class does not make its own. Objects hash by their birth, where CPython takes their address. */
export function plainHash(given: Value): Int {
  const value = given instanceof PyObject && given.wrapped !== undefined ? given.wrapped : given
  switch (typeof value) {
    case 'string': return hashText(value)
    case 'number':
    case 'bigint': return hashInt(value)
    case 'boolean': return value ? 1 : 0
    default:
  }
  if (given instanceof PyAttributed && given.keyed !== null) return given.keyed.hash
  if (value instanceof PyFloat) return hashFloat(value.value)
  if (value instanceof PyComplex) return hashComplex(value)
  if (value instanceof PyBytes) return hashBytes(value.data)
  if (value instanceof PyTuple) return hashTuple(value.items.map(plainHash))
  if (value instanceof PySet) return hashFrozenset([...value.live()].map((entry) => plainHash(entry.key)))
  if (value instanceof PyRange) return hashTuple(value.length === 0 ? [0, 0, 0] : [value.length, value.start, value.step])
  return value === null || typeof value !== 'object' ? 0xfca86420 : 0x7f000000 + value.birth * 3
}
