/**
 * Fixtures recorded from the real CPython 3.11 (`python3.11 packages/sim/oracle/python_library.py`), and the
 * comparison of our functions with them. Values travel as JSON with tags: {i} a large int in hex, {f} a float, {c} a
 * complex, {b} bytes in hex, {e} an exception's type and message.
 */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PythonError } from '../src/languages/python/library/python-error.ts'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A float on its way to or from a fixture: JS alone cannot tell 1.0 from 1. */
export class Float {
  readonly value: number

  constructor(value: number) {
    this.value = value
  }
}

type Arguments = readonly never[]
export type Adapter = (...values: Arguments) => unknown

interface Fixture {
  readonly python: string
  readonly cases: Readonly<Record<string, ReadonlyArray<readonly [Json[], Json]>>>
}

/**
 * Declares one test for each recorded function; every recorded function needs an adapter. `lastBit` gives, for
 * functions that the C library does not round correctly, the share of answers that may differ by two units in the last place.
 */
export function conformsTo(name: string, adapters: Readonly<Record<string, Adapter>>, lastBit: Readonly<Record<string, number>> = {}): void {
  const path = new URL(`library/${name}.json`, import.meta.url)
  const fixture = JSON.parse(readFileSync(path, 'utf8')) as Fixture
  for (const [label, cases] of Object.entries(fixture.cases)) {
    it(`${label}: ${cases.length} answers of CPython`, () => {
      const adapter = adapters[label]
      if (adapter === undefined) throw new Error(`no adapter for ${label}`)
      const differing = cases.filter(([input, wanted]) => mismatch(adapter, input, wanted) !== undefined)
      const share = lastBit[label] ?? 0
      const wrong = share > 0 && differing.length <= share * cases.length ? differing.filter((pair) => !nearlyEqual(adapter, ...pair)) : differing
      expect(wrong.slice(0, 12).map(([input, wanted]) => mismatch(adapter, input, wanted)).join('\n')).toBe('')
    })
  }
}

function mismatch(adapter: Adapter, input: Json[], wanted: Json): string | undefined {
  const got = encode(attempt(adapter, input))
  return JSON.stringify(got) === JSON.stringify(wanted) ? undefined : `${JSON.stringify(input)} → ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`
}

function nearlyEqual(adapter: Adapter, input: Json[], wanted: Json): boolean {
  const [a, b] = [attempt(adapter, input), decode(wanted)]
  return a instanceof Float && b instanceof Float && Math.abs(a.value - b.value) <= 2 ** -51 * Math.abs(b.value)
}

function attempt(adapter: Adapter, input: Json[]): unknown {
  try {
    return adapter(...(input.map(decode) as unknown as Arguments))
  } catch (error) {
    if (error instanceof PythonError) return { e: [error.type, error.message] }
    return { crashed: String(error) }
  }
}

export function decode(value: Json): unknown {
  if (Array.isArray(value)) return value.map(decode)
  if (value === null || typeof value !== 'object') return value
  if (typeof value['i'] === 'string') return readBig(value['i'])
  if (typeof value['f'] === 'string') return new Float(readFloat(value['f']))
  if (typeof value['b'] === 'string') return Uint8Array.from(value['b'].match(/../g) ?? [], (h) => parseInt(h, 16))
  if (Array.isArray(value['c'])) {
    const [real, imag] = value['c'].map((part) => readFloat(String(part)))
    return { real, imag }
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, decode(member)]))
}

const readBig = (hex: string): bigint => (hex.startsWith('-') ? -BigInt(hex.slice(1)) : BigInt(hex))
const readFloat = (text: string): number => (text === 'nan' ? NaN : Number(text.replace('inf', 'Infinity')))

export function encode(value: unknown): Json {
  if (typeof value === 'bigint') return { i: value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}` }
  if (typeof value === 'number' && !Number.isInteger(value)) return { unmarked: String(value) }
  if (value instanceof Float) return { f: writeFloat(value.value) }
  if (value instanceof Uint8Array) return { b: Buffer.from(value).toString('hex') }
  if (Array.isArray(value)) return value.map(encode)
  if (value !== null && typeof value === 'object') return encodeRecord(value)
  return Object.is(value, -0) ? 'minus zero' : (value as Json)
}

function encodeRecord(value: object): Json {
  if ('real' in value && 'imag' in value) return { c: [writeFloat(Number(value.real)), writeFloat(Number(value.imag))] }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, encode(member)]))
}

const writeFloat = (x: number): string => (Object.is(x, -0) ? '-0' : String(x).replace('Infinity', 'inf').replace('NaN', 'nan'))
