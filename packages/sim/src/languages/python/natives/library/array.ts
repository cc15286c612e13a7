import { SUSPEND } from '../../../../machine/frame.ts'
import type { Interpreter } from '../../../../machine/interpreter.ts'
import type { Value } from '../../../../machine/values.ts'
import { arrayType, asSingle, checkArrayInt } from '../../library/array-types.ts'
import { pack, structLayout, type StructValue, unpack } from '../../library/struct.ts'
import { characters, length } from '../../library/code-points.ts'
import { classOf } from '../../objects/classes.ts'
import { PyBytes, PyFloat, PyList } from '../../objects/values.ts'
import { mayWhole } from '../../runtime/items.ts'
import { asFloat } from '../../runtime/numbers.ts'
import { unwrap } from '../../runtime/operators.ts'
import { raised, typeError } from '../../runtime/raise.ts'
import { integer, moduleFunction } from '../signature.ts'

/** The natives behind the module `array`, which is written in Python around them: an item as its type keeps it, and items as bytes. */
function item(m: Interpreter, code: string, value: Value): Value {
  const { kind } = arrayType(code)
  if (kind === 'int') {
    if (value instanceof PyFloat) throw typeError(m, `'float' object cannot be interpreted as an integer`)
    const number = integer(m, value)
    checkArrayInt(code, number)
    return number
  }
  if (kind === 'text') {
    if (typeof value !== 'string' || length(value) !== 1) throw typeError(m, 'array item must be a unicode character, not ' + classOf(value).name)
    return value
  }
  const x = asFloat(unwrap(value))
  if (x === undefined) throw typeError(m, `must be real number, not ${classOf(value).name}`)
  return new PyFloat(code === 'f' ? asSingle(x) : x)
}

/** Standard codes of the sizes that the native types have. */
const PACKED: Readonly<Record<string, string>> = { l: 'q', L: 'Q', u: 'I' }
const layoutFor = (code: string, count: number) => structLayout(`<${count}${PACKED[code] ?? code}`)

export const ARRAY_NATIVES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['item', moduleFunction('item', 'code, value', (m, [code, value]) => item(m, String(code), value))],
  ['size', moduleFunction('size', 'code', (_m, [code]) => arrayType(String(code)).size)],
  ['to_bytes', moduleFunction('to_bytes', 'code, items', (m, [code, list]) => {
    if (!mayWhole(m, list as PyList, false)) return SUSPEND
    const values = (list as PyList).items.map((value): StructValue => (value instanceof PyFloat ? { float: value.value } : typeof value === 'string' ? (value.codePointAt(0) ?? 0) : (value as number)))
    return new PyBytes(pack(layoutFor(String(code), values.length), values))
  })],
  ['from_bytes', moduleFunction('from_bytes', 'code, data', (m, [code, data]) => {
    const bytes = (data as PyBytes).data
    const { size, kind } = arrayType(String(code))
    if (bytes.length % size !== 0) throw raised(m, 'ValueError', 'bytes length not a multiple of item size')
    const values = unpack(layoutFor(String(code), bytes.length / size), bytes)
    return m.born(new PyList(values.map((value) => (kind === 'text' ? String.fromCodePoint(Number(value)) : value !== null && typeof value === 'object' && 'float' in value ? new PyFloat(value.float) : (value as Value)))))
  })],
  ['characters', moduleFunction('characters', 'text', (m, [text]) => m.born(new PyList(characters(String(text)))))],
])
