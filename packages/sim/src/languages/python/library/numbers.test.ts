import { Float, conformsTo } from '../../../../oracle/conformance.ts'
import { complexAbsolute, complexAdd, complexDivide, complexMultiply, complexPower, complexRepr, complexSubtract, parseComplex } from './complex.ts'
import type { Complex } from './complex.ts'
import { floatPower } from './float-power.ts'
import {
  asIntegerRatio, compareIntFloat, floatDivide, floatDivmod, floatFloorDivide, floatFromHex, floatHex, floatModulo, floatRepr, floatToInt, isInteger,
  roundFloat, roundInt, roundToInt,
} from './float.ts'
import { hashBytes, hashComplex, hashFloat, hashFrozenset, hashInt, hashText, hashTuple } from './hash.ts'
import { bitAnd, bitCount, bitInvert, bitLength, bitOr, bitXor, fromBytes, intToBase, intToString, shiftLeft, shiftRight, toBytes } from './int-bits.ts'
import { parseFloatText, parseInteger } from './int-parse.ts'
import { absolute, add, divmod, floorDivide, intPower, intToFloat, modulo, multiply, negate, powerModulo, subtract, trueDivide } from './int.ts'
import type { Int } from './int.ts'

const float = (x: number): Float => new Float(x)
const number = (value: number | Complex): unknown => (typeof value === 'number' ? float(value) : value)

conformsTo('numbers', {
  int_add: add,
  int_sub: subtract,
  int_mul: multiply,
  int_floordiv: floorDivide,
  int_mod: modulo,
  int_and: bitAnd,
  int_or: bitOr,
  int_xor: bitXor,
  int_divmod: divmod,
  int_truediv: (a: Int, b: Int) => float(trueDivide(a, b)),
  int_pow: intPower,
  int_pow_negative: (a: Int, b: Int) => number(floatPower(intToFloat(a), intToFloat(b))),
  int_powmod: powerModulo,
  int_lshift: shiftLeft,
  int_rshift: shiftRight,
  int_invert: bitInvert,
  int_neg: negate,
  int_abs: absolute,
  bit_length: bitLength,
  bit_count: bitCount,
  int_str: intToString,
  int_hex: (a: Int) => intToBase(a, 16),
  int_oct: (a: Int) => intToBase(a, 8),
  int_bin: (a: Int) => intToBase(a, 2),
  int_float: (a: Int) => float(intToFloat(a)),
  int_hash: hashInt,
  int_round: roundInt,
  to_bytes: toBytes,
  from_bytes: fromBytes,
  parse_int: (text: string, base: number) => parseInteger(text, base),
  parse_float: (text: string) => float(parseFloatText(text)),
  parse_complex: parseComplex,
  float_repr: (x: Float) => floatRepr(x.value),
  float_hex: (x: Float) => floatHex(x.value),
  float_hash: (x: Float) => hashFloat(x.value),
  float_int: (x: Float) => floatToInt(x.value),
  float_round: (x: Float) => roundToInt(x.value),
  as_integer_ratio: (x: Float) => asIntegerRatio(x.value),
  is_integer: (x: Float) => isInteger(x.value),
  float_round_to: (x: Float, n: Int) => float(roundFloat(x.value, n)),
  float_truediv: (a: Float, b: Float) => float(floatDivide(a.value, b.value)),
  float_floordiv: (a: Float, b: Float) => float(floatFloorDivide(a.value, b.value)),
  float_mod: (a: Float, b: Float) => float(floatModulo(a.value, b.value)),
  float_pow: (a: Float, b: Float) => number(floatPower(a.value, b.value)),
  float_divmod: (a: Float, b: Float) => floatDivmod(a.value, b.value).map(float),
  fromhex: (text: string) => float(floatFromHex(text)),
  compare_int_float: (a: Int, x: Float) => compareIntFloat(a, x.value),
  complex_repr: complexRepr,
  complex_hash: (a: Complex) => (Number.isNaN(a.real) || Number.isNaN(a.imag) ? 0 : hashComplex(a)),
  complex_add: complexAdd,
  complex_sub: complexSubtract,
  complex_mul: complexMultiply,
  complex_truediv: complexDivide,
  complex_abs: (a: Complex) => float(complexAbsolute(a)),
  complex_pow: complexPower,
  hash_tuple: (items: Int[]) => hashTuple(items.map(hashInt)),
  hash_frozenset: (items: Int[]) => hashFrozenset(items.filter((item, i) => items.indexOf(item) === i).map(hashInt)),
})

conformsTo('hashes', { hash_text: hashText, hash_bytes: hashBytes })
