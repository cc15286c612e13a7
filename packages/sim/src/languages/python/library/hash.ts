/**
 * `hash()` as CPython computes it. Numbers: the value modulo the prime 2^61 − 1. Text and bytes: SipHash-1-3
 * with the key of PYTHONHASHSEED=0, because the usual random key has no reproducible answer.
 * Hashes are signed 64-bit ints; −1 never occurs.
 */
import { exactParts } from './float.ts'
import { normalise } from './int.ts'
import type { Int } from './int.ts'
import type { Complex } from './complex.ts'

const PRIME = (1n << 61n) - 1n

const signed = (value: bigint): Int => normalise(BigInt.asIntN(64, value))
const neverMinusOne = (hash: Int): Int => (hash === -1 ? -2 : hash)

export function hashInt(a: Int): Int {
  return neverMinusOne(typeof a === 'number' ? a : normalise(a % PRIME))
}

/** A NaN's hash is its address in CPython; here it is 0. */
export function hashFloat(x: number): Int {
  if (Number.isSafeInteger(x)) return neverMinusOne(x + 0)
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 0 : x > 0 ? 314159 : -314159
  const { mantissa, exponent } = exactParts(Math.abs(x))
  const turn = ((BigInt(exponent) % 61n) + 61n) % 61n
  const hash = (mantissa << turn) % PRIME
  return neverMinusOne(normalise(x < 0 ? -hash : hash))
}

export function hashComplex(a: Complex): Int {
  return neverMinusOne(signed(BigInt(hashFloat(a.real)) + 1000003n * BigInt(hashFloat(a.imag))))
}

const XX = [11400714785074694791n, 14029467366897019727n, 2870177450012600261n] as const
const MASK = (1n << 64n) - 1n

/** The hash of a tuple from the hashes of its elements. */
export function hashTuple(elements: readonly Int[]): Int {
  let lane: bigint = XX[2]
  for (const element of elements) {
    lane = (lane + BigInt.asUintN(64, BigInt(element)) * XX[1]) & MASK
    lane = ((lane << 31n) | (lane >> 33n)) & MASK
    lane = (lane * XX[0]) & MASK
  }
  lane = (lane + (BigInt(elements.length) ^ (XX[2] ^ 3527539n))) & MASK
  return lane === MASK ? 1546275796 : signed(lane)
}

/** The hash of a frozenset from the hashes of its elements, in any order. */
export function hashFrozenset(elements: readonly Int[]): Int {
  let hash = 0n
  for (const element of elements) {
    const h = BigInt.asUintN(64, BigInt(element))
    hash ^= ((h ^ 89869747n) ^ (h << 16n)) * 3644798167n & MASK
  }
  hash ^= (BigInt(elements.length) + 1n) * 1927868237n
  hash = BigInt.asUintN(64, hash)
  hash ^= (hash >> 11n) ^ (hash >> 25n)
  hash = BigInt.asUintN(64, hash * 69069n + 907133923n)
  return hash === MASK ? 590923713 : signed(hash)
}

export function hashBytes(bytes: Uint8Array): Int {
  return bytes.length === 0 ? 0 : neverMinusOne(signed(sipHash(bytes)))
}

/** Text is hashed in CPython's own storage: one, two or four bytes a character, whichever its widest needs. */
export function hashText(text: string): Int {
  if (text === '') return 0
  const points = Array.from(text, (c) => c.codePointAt(0) ?? 0)
  const widest = points.reduce((a, b) => Math.max(a, b), 0)
  const width = widest < 0x100 ? 1 : widest < 0x10000 ? 2 : 4
  const bytes = new Uint8Array(points.length * width)
  points.forEach((point, i) => {
    for (let k = 0; k < width; k++) bytes[i * width + k] = (point >>> (8 * k)) & 0xff
  })
  return hashBytes(bytes)
}

type State = [bigint, bigint, bigint, bigint]
const rotate = (x: bigint, by: bigint): bigint => ((x << by) | (x >> (64n - by))) & MASK

function round([a, b, c, d]: State): State {
  let v0 = (a + b) & MASK
  let v1 = rotate(b, 13n) ^ v0
  let v2 = (c + d) & MASK
  let v3 = rotate(d, 16n) ^ v2
  v0 = (rotate(v0, 32n) + v3) & MASK
  v3 = rotate(v3, 21n) ^ v0
  v2 = (v2 + v1) & MASK
  v1 = rotate(v1, 17n) ^ v2
  return [v0, v1, rotate(v2, 32n), v3]
}

/** SipHash-1-3 under the zero key. */
function sipHash(bytes: Uint8Array): bigint {
  let state: State = [0x736f6d6570736575n, 0x646f72616e646f6dn, 0x6c7967656e657261n, 0x7465646279746573n]
  const view = new DataView(new ArrayBuffer((bytes.length >> 3) * 8 + 8))
  bytes.forEach((byte, i) => view.setUint8(i, byte))
  view.setUint8(view.byteLength - 1, bytes.length & 0xff)
  for (let at = 0; at < view.byteLength; at += 8) {
    const word = view.getBigUint64(at, true)
    state[3] ^= word
    state = round(state)
    state[0] ^= word
  }
  state[2] ^= 0xffn
  for (let i = 0; i < 3; i++) state = round(state)
  return state[0] ^ state[1] ^ state[2] ^ state[3]
}
