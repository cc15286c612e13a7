import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { complexConjugate, parseComplex } from '../library/complex.ts'
import { asIntegerRatio, floatFromHex, floatHex } from '../library/float.ts'
import { bitCount, bitLength, fromBytes, toBytes } from '../library/int-bits.ts'
import { bytesLike } from '../objects/byte-array.ts'
import { BOOL, classOf, COMPLEX, FLOAT, getter, INT, method } from '../objects/classes.ts'
import { PyBytes, PyComplex, PyDescriptor, PyFloat, PyNative, PyTuple } from '../objects/values.ts'
import { asFloat, numberArithmetic, toInt } from '../runtime/numbers.ts'
import { unwrap } from '../runtime/operators.ts'
import { typeError } from '../runtime/raise.ts'
import { plainItems } from '../runtime/iteration.ts'
import { defineMethod, integer } from './signature.ts'

const int = (value: Value): number | bigint => toInt(unwrap(value) as number)
const float = (value: Value): number => (unwrap(value) as PyFloat).value

defineMethod(INT, 'bit_length', '', (_m, self) => bitLength(int(self)))
defineMethod(INT, 'bit_count', '', (_m, self) => bitCount(int(self)))
defineMethod(INT, 'conjugate', '', (_m, self) => int(self))
defineMethod(INT, 'as_integer_ratio', '', (_m, self) => new PyTuple([int(self), 1]))
getter(INT, 'real', (_m, [self]) => int(self))
getter(INT, 'imag', () => 0)
getter(INT, 'numerator', (_m, [self]) => int(self))
getter(INT, 'denominator', () => 1)

defineMethod(INT, 'to_bytes', 'length=, byteorder=, *signed=', (m, self, [length = 1, order = 'big', signed = false]) =>
  new PyBytes(toBytes(int(self), Number(integer(m, length)), String(order), signed === true)))

INT.attributes.set('from_bytes', new PyDescriptor('classmethod', new PyNative('from_bytes', 'int.from_bytes', (m, [cls, value, order], keywords) => {
  const bytes = bytesOf(m, value)
  const number = fromBytes(bytes, String(order ?? keywords.get('byteorder') ?? 'big'), keywords.get('signed') === true)
  return cls === BOOL ? number !== 0 : number
}, 'pure', false)))

function bytesOf(m: Interpreter, value: Value): Uint8Array {
  const like = bytesLike(value)
  if (like !== undefined) return like
  const items = plainItems(m, value)
  if (items === undefined || typeof items === 'symbol') throw typeError(m, `cannot convert '${classOf(value).name}' object to bytes`)
  return Uint8Array.from(items, (item) => Number(integer(m, item)))
}

defineMethod(FLOAT, 'is_integer', '', (_m, self) => Number.isInteger(float(self)))
defineMethod(FLOAT, 'hex', '', (_m, self) => floatHex(float(self)))
defineMethod(FLOAT, 'conjugate', '', (_m, self) => new PyFloat(float(self)))
defineMethod(FLOAT, 'as_integer_ratio', '', (_m, self) => new PyTuple(asIntegerRatio(float(self))))
getter(FLOAT, 'real', (_m, [self]) => new PyFloat(float(self)))
getter(FLOAT, 'imag', () => new PyFloat(0))
FLOAT.attributes.set('fromhex', new PyDescriptor('classmethod', new PyNative('fromhex', 'float.fromhex', (_m, [, text]) => new PyFloat(floatFromHex(String(text))), 'pure', false)))

getter(COMPLEX, 'real', (_m, [self]) => new PyFloat((self as PyComplex).real))
getter(COMPLEX, 'imag', (_m, [self]) => new PyFloat((self as PyComplex).imag))
defineMethod<PyComplex>(COMPLEX, 'conjugate', '', (_m, self) => {
  const { real, imag } = complexConjugate(self)
  return new PyComplex(real, imag)
})

method(COMPLEX, '__new__', (m, [, real = 0, imag], keywords) => {
  const [re, im] = [keywords.get('real') ?? real, keywords.get('imag') ?? imag]
  if (typeof re === 'string') {
    const parsed = parseComplex(re)
    return new PyComplex(parsed.real, parsed.imag)
  }
  const [a, b] = [unwrap(re), unwrap(im ?? 0)]
  for (const part of [a, b]) if (!(part instanceof PyComplex) && asFloat(part) === undefined) throw typeError(m, `complex() first argument must be a string or a number, not '${classOf(part).name}'`)
  const turned = numberArithmetic('*', b, new PyComplex(0, 1))
  if (im === undefined) return a instanceof PyComplex ? a : new PyComplex(asFloat(a)!, 0)
  if (!(a instanceof PyComplex) && !(b instanceof PyComplex)) return new PyComplex(asFloat(a)!, asFloat(b)!)
  return numberArithmetic('+', a, turned)
}, { effect: 'pure' })
