/**
 * Python's `random`: the Mersenne Twister MT19937 (Matsumoto and Nishimura 1998) seeded and drawn from as
 * CPython does, so that the sequences are the same. A state is small to journal: a draw moves `index`, and only
 * every 624th replaces `words` by a new array; no array is changed in place.
 */
import { encode } from './codecs.ts'
import { concatBytes } from './bytes.ts'
import { digest } from './digests.ts'
import { hashFloat } from './hash.ts'
import { absolute, add, multiply, normalise, subtract, floorDivide } from './int.ts'
import type { Int } from './int.ts'
import { bitLength, fromBytes, toBytes } from './int-bits.ts'
import { indexError, valueError } from './python-error.ts'

export interface RandomState {
  words: readonly number[]
  index: number
  /** The second normal deviate of `gauss`, kept for its next call. */
  gaussNext: number | null
}

const SIZE = 624
const SHIFT = 397

/** What `random.seed()` without a value starts from here: time and entropy have no place in a simulation. */
export const DEFAULT_SEED = 0

export function seeded(seed: Int = DEFAULT_SEED): RandomState {
  return { words: initByArray(keyOf(BigInt(absolute(seed)))), index: SIZE, gaussNext: null }
}

/** Seeding by text or bytes: the bytes and their SHA-512 read as one large int. */
export function seededByBytes(bytes: Uint8Array): RandomState {
  return seeded(fromBytes(concatBytes([bytes, digest('sha512', bytes)]), 'big', false))
}

export const seededByText = (text: string): RandomState => seededByBytes(encode(text))

/** Seeding by a float: its hash as an unsigned 64-bit int. */
export const seededByFloat = (x: number): RandomState => seeded(normalise(BigInt.asUintN(64, BigInt(hashFloat(x)))))

/** The state as Python's `getstate` gives it: 624 words and the position. */
export const stateVector = (state: RandomState): number[] => [...state.words, state.index]

function keyOf(seed: bigint): number[] {
  const key: number[] = []
  for (let left = seed; left > 0n; left >>= 32n) key.push(Number(BigInt.asUintN(32, left)))
  return key.length === 0 ? [0] : key
}

function initByNumber(seed: number): Uint32Array {
  const words = new Uint32Array(SIZE)
  words[0] = seed
  for (let i = 1; i < SIZE; i++) words[i] = Math.imul(1812433253, mixed(words[i - 1] ?? 0)) + i
  return words
}

const mixed = (word: number): number => word ^ (word >>> 30)

function initByArray(key: readonly number[]): number[] {
  const words = initByNumber(19650218)
  let i = 1
  const advance = (): void => {
    if (++i < SIZE) return
    words[0] = words[SIZE - 1] ?? 0
    i = 1
  }
  const steps = Math.max(SIZE, key.length)
  for (let k = 0; k < steps; k++) {
    const j = k % key.length
    words[i] = ((words[i] ?? 0) ^ Math.imul(mixed(words[i - 1] ?? 0), 1664525)) + (key[j] ?? 0) + j
    advance()
  }
  for (let k = SIZE - 1; k > 0; k--) {
    words[i] = ((words[i] ?? 0) ^ Math.imul(mixed(words[i - 1] ?? 0), 1566083941)) - i
    advance()
  }
  words[0] = 0x80000000
  return Array.from(words)
}

function twisted(words: readonly number[]): number[] {
  const next = [...words]
  for (let i = 0; i < SIZE; i++) {
    const y = ((next[i] ?? 0) & 0x80000000) | ((next[(i + 1) % SIZE] ?? 0) & 0x7fffffff)
    next[i] = ((next[(i + SHIFT) % SIZE] ?? 0) ^ (y >>> 1) ^ ((y & 1) === 0 ? 0 : 0x9908b0df)) >>> 0
  }
  return next
}

/** The next 32 bits. */
export function nextWord(state: RandomState): number {
  if (state.index >= SIZE) {
    state.words = twisted(state.words)
    state.index = 0
  }
  let y = state.words[state.index++] ?? 0
  y ^= y >>> 11
  y ^= (y << 7) & 0x9d2c5680
  y ^= (y << 15) & 0xefc60000
  return (y ^ (y >>> 18)) >>> 0
}

/** `random()`: 53 bits over 2^53. */
export function random(state: RandomState): number {
  const high = nextWord(state) >>> 5
  return (high * 0x4000000 + (nextWord(state) >>> 6)) / 2 ** 53
}

/** `getrandbits(count)`: the first draws are the lowest words. */
export function getrandbits(state: RandomState, count: Int): Int {
  if (count < 0) throw valueError('number of bits must be non-negative')
  let left = Number(count)
  if (left <= 32) return left === 0 ? 0 : nextWord(state) >>> (32 - left)
  let value = 0n
  for (let shift = 0n; left > 0; left -= 32, shift += 32n) {
    const word = nextWord(state)
    value |= BigInt(left < 32 ? word >>> (32 - left) : word) << shift
  }
  return normalise(value)
}

export function randbytes(state: RandomState, count: number): Uint8Array {
  return toBytes(getrandbits(state, count * 8), count, 'little', false)
}

/** A uniform int below n, by drawing until one fits. */
export function below(state: RandomState, n: Int): Int {
  if (n === 0) return 0
  const width = bitLength(n)
  let drawn = getrandbits(state, width)
  while (drawn >= n) drawn = getrandbits(state, width)
  return drawn
}

const smallBelow = (state: RandomState, n: number): number => Number(below(state, n))

/** `randrange(start, stop, step)`; a null stop makes start the stop. */
export function randrange(state: RandomState, start: Int, stop: Int | null = null, step: Int = 1): Int {
  if (stop === null) {
    if (start <= 0) throw valueError('empty range for randrange()')
    return below(state, start)
  }
  const width = subtract(stop, start)
  if (step === 1) {
    if (width <= 0) throw valueError(`empty range for randrange() (${start}, ${stop}, ${width})`)
    return add(start, below(state, width))
  }
  if (step === 0) throw valueError('zero step for randrange()')
  const count = floorDivide(add(width, add(step, step > 0 ? -1 : 1)), step)
  if (count <= 0) throw valueError('empty range for randrange()')
  return add(start, multiply(step, below(state, count)))
}

export const randint = (state: RandomState, low: Int, high: Int): Int => randrange(state, low, add(high, 1))

/** The position `choice` takes from a sequence of `size` elements. */
export function choiceIndex(state: RandomState, size: number): number {
  if (size === 0) throw indexError('Cannot choose from an empty sequence')
  return smallBelow(state, size)
}

/** The positions of `choices(…, k=count)`; `cumulative` are the running totals of the weights. */
export function choicesIndexes(state: RandomState, size: number, count: number, cumulative: readonly number[] | null = null): number[] {
  const draws = Math.max(0, count)
  if (cumulative === null) {
    if (size === 0 && draws > 0) throw indexError('list index out of range')
    return Array.from({ length: draws }, () => Math.floor(random(state) * size))
  }
  if (cumulative.length !== size) throw valueError('The number of weights does not match the population')
  const total = cumulative.at(-1) ?? 0
  if (total <= 0) throw valueError('Total of weights must be greater than zero')
  if (!Number.isFinite(total)) throw valueError('Total of weights must be finite')
  return Array.from({ length: draws }, () => bisect(cumulative, random(state) * total, size - 1))
}

/** Where x goes behind equal values, at most at `high`. */
function bisect(values: readonly number[], x: number, high: number): number {
  let [low, top] = [0, high]
  while (low < top) {
    const middle = (low + top) >> 1
    if (x < (values[middle] ?? Infinity)) top = middle
    else low = middle + 1
  }
  return low
}

/** `shuffle` as the order it leaves: result[i] is the former position of the element now at i. */
export function shuffledOrder(state: RandomState, size: number): number[] {
  const order = Array.from({ length: size }, (_, i) => i)
  for (let i = size - 1; i > 0; i--) {
    const j = smallBelow(state, i + 1)
    ;[order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0]
  }
  return order
}

/** The positions `sample` takes; CPython's choice between a pool and a set of those taken decides the draws. */
export function sampleIndexes(state: RandomState, size: number, count: number): number[] {
  if (count < 0 || count > size) throw valueError('Sample larger than population or is negative')
  const poolLimit = 21 + (count > 5 ? 4 ** Math.ceil(Math.log(count * 3) / Math.log(4)) : 0)
  return size <= poolLimit ? fromPool(state, size, count) : untilNew(state, size, count)
}

function fromPool(state: RandomState, size: number, count: number): number[] {
  const pool = Array.from({ length: size }, (_, i) => i)
  return Array.from({ length: count }, (_, i) => {
    const j = smallBelow(state, size - i)
    const taken = pool[j] ?? 0
    pool[j] = pool[size - i - 1] ?? 0
    return taken
  })
}

function untilNew(state: RandomState, size: number, count: number): number[] {
  const taken = new Set<number>()
  while (taken.size < count) taken.add(smallBelow(state, size))
  return [...taken]
}

/** `sample(…, counts=…)`: positions in the population from the running totals of the counts. */
export function sampleCounted(state: RandomState, cumulative: readonly number[], count: number): number[] {
  const total = cumulative.at(-1) ?? 0
  if (total <= 0) throw valueError('Total of counts must be greater than zero')
  return sampleIndexes(state, total, count).map((at) => bisect(cumulative, at, cumulative.length - 1))
}
