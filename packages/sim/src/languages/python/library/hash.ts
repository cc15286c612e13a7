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

/** Four 64-bit words as low and high halves: v0 low, v0 high, v1 low … */
type State = Uint32Array

const word = (state: State, i: number): number => state[i] ?? 0

/** a += b */
function addTo(s: State, a: number, b: number): void {
  const low = word(s, a) + word(s, b)
  s[a] = low
  s[a + 1] = word(s, a + 1) + word(s, b + 1) + (low > 0xffffffff ? 1 : 0)
}

/** a = (a turned left by `by`) ^ b, 0 < by < 32. */
function turnMix(s: State, a: number, by: number, b: number): void {
  const [low, high] = [word(s, a), word(s, a + 1)]
  s[a] = ((low << by) | (high >>> (32 - by))) ^ word(s, b)
  s[a + 1] = ((high << by) | (low >>> (32 - by))) ^ word(s, b + 1)
}

/** A turn by 32 bits. */
function swapHalves(s: State, a: number): void {
  const low = word(s, a)
  s[a] = word(s, a + 1)
  s[a + 1] = low
}

const [V0, V1, V2, V3] = [0, 2, 4, 6]

function round(s: State): void {
  addTo(s, V0, V1)
  addTo(s, V2, V3)
  turnMix(s, V1, 13, V0)
  turnMix(s, V3, 16, V2)
  swapHalves(s, V0)
  addTo(s, V2, V1)
  addTo(s, V0, V3)
  turnMix(s, V1, 17, V2)
  turnMix(s, V3, 21, V0)
  swapHalves(s, V2)
}

/** SipHash-1-3 (Aumasson and Bernstein 2012) under the zero key. */
function sipHash(bytes: Uint8Array): bigint {
  const s = Uint32Array.of(0x70736575, 0x736f6d65, 0x6e646f6d, 0x646f7261, 0x6e657261, 0x6c796765, 0x79746573, 0x74656462)
  const padded = new Uint8Array((bytes.length >> 3) * 8 + 8)
  padded.set(bytes)
  padded[padded.length - 1] = bytes.length & 0xff
  const view = new DataView(padded.buffer)
  for (let at = 0; at < padded.length; at += 8) {
    const [low, high] = [view.getUint32(at, true), view.getUint32(at + 4, true)]
    s[V3] = word(s, V3) ^ low
    s[V3 + 1] = word(s, V3 + 1) ^ high
    round(s)
    s[V0] = word(s, V0) ^ low
    s[V0 + 1] = word(s, V0 + 1) ^ high
  }
  s[V2] = word(s, V2) ^ 0xff
  for (let i = 0; i < 3; i++) round(s)
  const fold = (i: number): bigint => BigInt((word(s, i) ^ word(s, i + 2) ^ word(s, i + 4) ^ word(s, i + 6)) >>> 0)
  return (fold(1) << 32n) | fold(0)
}
