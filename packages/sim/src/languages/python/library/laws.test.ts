import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Float, conformsTo } from '../../../../oracle/conformance.ts'
import { b64decode, b64encode } from './base64.ts'
import { slice } from './code-points.ts'
import { decode, encode } from './codecs.ts'
import { floatFromHex, floatHex, floatRepr } from './float.ts'
import { formatInt } from './format-number.ts'
import { fromOrdinal, toOrdinal } from './gregorian.ts'
import { fromBytes, shiftLeft, shiftRight, toBytes } from './int-bits.ts'
import { parseFloatText, parseInteger } from './int-parse.ts'
import { add, divmod, multiply, normalise, powerModulo, subtract } from './int.ts'
import type { Int } from './int.ts'
import { dumps, loads } from './json.ts'
import { pack, structLayout, unpack } from './struct.ts'
import { replace } from './text-search.ts'
import { split } from './text-split.ts'
import { asctime, gmtime, mktime, timeStrftime } from './time-tuple.ts'

const ints = fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(2n ** 130n), max: 2n ** 130n }).map(normalise), fc.integer({ min: -9, max: 9 }))
const law = (name: string, property: fc.IRawProperty<unknown>): void => {
  it(name, () => fc.assert(property))
}
const isNormal = (a: Int): boolean => (typeof a === 'number' ? Number.isSafeInteger(a) && !Object.is(a, -0) : normalise(a) === a)

describe('ints', () => {
  law('add, subtract and multiply as the integers do, in the one representation', fc.property(ints, ints, (a, b) => {
    for (const [got, wanted] of [[add(a, b), BigInt(a) + BigInt(b)], [subtract(a, b), BigInt(a) - BigInt(b)], [multiply(a, b), BigInt(a) * BigInt(b)]] as const) {
      expect(BigInt(got)).toBe(wanted)
      expect(isNormal(got)).toBe(true)
    }
  }))
  law('a is q × b + r with r between 0 and b', fc.property(ints, ints.filter((b) => b !== 0), (a, b) => {
    const [q, r] = divmod(a, b)
    expect(add(multiply(q, b), r)).toBe(a)
    expect(b > 0 ? r >= 0 && r < b : r <= 0 && r > b).toBe(true)
    expect(isNormal(q) && isNormal(r)).toBe(true)
  }))
  law('shifting right undoes shifting left', fc.property(ints, fc.integer({ min: 0, max: 90 }), (a, n) => {
    expect(shiftRight(shiftLeft(a, n), n)).toBe(a)
  }))
  law('an inverse multiplies to one', fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (a) => {
    expect(modular(a)).toBe(1)
  }))
  law('bytes give the int back', fc.property(ints, fc.constantFrom('little', 'big'), (a, order) => {
    expect(fromBytes(toBytes(a, 20, order, true), order, true)).toBe(a)
  }))
  law('their texts read back in every base', fc.property(ints, fc.constantFrom('d', 'b', 'o', 'x', '_d', '#x', '#b'), (a, spec) => {
    expect(parseInteger(formatInt(a, spec), { d: 10, b: 2, o: 8, x: 16, '_d': 10, '#x': 0, '#b': 0 }[spec])).toBe(a)
  }))
})

const modular = (a: number): Int => normalise((BigInt(powerModulo(a, -1, 1_000_000_007)) * BigInt(a)) % 1_000_000_007n)

describe('floats', () => {
  law('repr and hex read back as the same float', fc.property(fc.double(), (x) => {
    expect(parseFloatText(floatRepr(x))).toBe(x)
    expect(floatFromHex(floatHex(x))).toBe(x)
  }))
})

const texts = fc.string({ unit: 'grapheme', maxLength: 30 })

describe('texts', () => {
  law('every encoding of Unicode reads back', fc.property(texts, fc.constantFrom('utf-8', 'utf-16', 'utf-32', 'utf-16-be', 'utf-8-sig'), (text, encoding) => {
    expect(decode(encode(text, encoding), encoding)).toBe(text)
  }))
  law('split and join are inverse, and replace is both', fc.property(texts, fc.constantFrom('a', 'ab', ' ', '😀'), (text, part) => {
    expect(split(text, part).join(part)).toBe(text)
    expect(replace(text, part, '+')).toBe(split(text, part).join('+'))
  }))
  law('a slice and its rest make the whole', fc.property(texts, fc.integer({ min: -40, max: 40 }), (text, at) => {
    expect(slice(text, null, at, null) + slice(text, at, null, null)).toBe(text)
  }))
  law('base64 reads back', fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
    expect(b64decode(b64encode(bytes))).toEqual(bytes)
  }))
})

describe('trees, records and days', () => {
  law('JSON reads back', fc.property(fc.jsonValue(), (value) => {
    const plain = JSON.parse(JSON.stringify(value, (_, v: unknown) => (typeof v === 'number' ? Math.trunc(v) % 2 ** 40 : v))) as never
    expect(toPlain(loads(dumps(fromPlain(plain))))).toEqual(plain)
  }))
  law('packed values come back', fc.property(fc.integer({ min: -32768, max: 32767 }), fc.double(), (a, x) => {
    const layout = structLayout('>hd')
    expect(unpack(layout, pack(layout, [a, { float: x }]))).toEqual([a, { float: x }])
  }))
  law('every day number is a date', fc.property(fc.integer({ min: 1, max: 3652059 }), (day) => {
    expect(toOrdinal(fromOrdinal(day))).toBe(day)
  }))
  law('seconds are fields are seconds', fc.property(fc.integer({ min: -62135596800, max: 253402300799 }), (seconds) => {
    expect(mktime(gmtime(seconds))).toBe(seconds)
  }))
})

type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain }

function fromPlain(value: Plain): Parameters<typeof dumps>[0] {
  if (Array.isArray(value)) return value.map(fromPlain)
  if (value === null || typeof value !== 'object') return value === 0 ? 0 : value
  return { pairs: Object.entries(value).map(([k, v]) => [k, fromPlain(v)] as const) }
}

function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries((value as { pairs: [string, unknown][] }).pairs.map(([k, v]) => [k, toPlain(v)]))
}

const seconds = (s: number | Float): number => (typeof s === 'number' ? s : s.value)

conformsTo('clock', {
  gmtime: (s: number | Float) => gmtime(seconds(s)),
  asctime: (s: number | Float) => asctime(gmtime(seconds(s))),
  mktime: (s: number | Float) => new Float(mktime(gmtime(seconds(s)))),
  strftime: (format: string, s: number | Float) => timeStrftime(format, gmtime(seconds(s)), 'GMT'),
})
