/**
 * md5, sha1 and the sha2 family (RFC 1321, FIPS 180-4). Round constants are computed from the roots they are
 * defined by instead of being listed.
 */
import { concatBytes } from './bytes.ts'
import { integerRoot } from './int-bits.ts'

export type DigestName = 'md5' | 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512'

/** Sizes in bytes: of the digest and of the block it works on. */
export const digestSizes: Readonly<Record<DigestName, { readonly digest: number; readonly block: number }>> = {
  md5: { digest: 16, block: 64 },
  sha1: { digest: 20, block: 64 },
  sha224: { digest: 28, block: 64 },
  sha256: { digest: 32, block: 64 },
  sha384: { digest: 48, block: 128 },
  sha512: { digest: 64, block: 128 },
}

/** The digest of the whole message. */
export function digest(name: DigestName, message: Uint8Array): Uint8Array {
  if (name === 'md5') return md5(message)
  if (name === 'sha1') return sha1(message)
  return name === 'sha224' || name === 'sha256' ? sha256(message, name) : sha512(message, name)
}

/** The message, a one bit, zeros and its length in bits, to whole blocks. */
function padMessage(message: Uint8Array, block: 64 | 128, littleEndian: boolean): DataView {
  const lengthSize = block / 8
  const zeros = (2 * block - ((message.length + 1 + lengthSize) % block)) % block
  const whole = concatBytes([message, Uint8Array.of(0x80), new Uint8Array(zeros + lengthSize)])
  const view = new DataView(whole.buffer)
  const bits = BigInt(message.length) * 8n
  view.setBigUint64(whole.length - 8, bits, littleEndian)
  return view
}

const turnLeft = (x: number, by: number): number => (x << by) | (x >>> (32 - by))
const turnRight = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

function wordBytes(words: ArrayLike<number>, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4))
  for (let i = 0; i < words.length; i++) view.setUint32(i * 4, words[i] ?? 0, littleEndian)
  return new Uint8Array(view.buffer)
}

const MD5_TURNS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]

function md5(message: Uint8Array): Uint8Array {
  const view = padMessage(message, 64, true)
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476)
  for (let at = 0; at < view.byteLength; at += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state
    for (let i = 0; i < 64; i++) {
      const round = i >> 4
      const mix = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0
      const word = view.getUint32(at + 4 * ((i * ([1, 5, 3, 7][round] ?? 0) + ([0, 1, 5, 0][round] ?? 0)) % 16), true)
      const constant = Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32)
      const turned = turnLeft((a + mix + constant + word) | 0, MD5_TURNS[round * 4 + (i & 3)] ?? 0)
      ;[a, b, c, d] = [d, (b + turned) | 0, b, c]
    }
    ;[a, b, c, d].forEach((word, i) => (state[i] = (state[i] ?? 0) + word))
  }
  return wordBytes(state, true)
}

function sha1(message: Uint8Array): Uint8Array {
  const view = padMessage(message, 64, false)
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  const words = new Int32Array(80)
  for (let at = 0; at < view.byteLength; at += 64) {
    for (let i = 0; i < 80; i++) {
      words[i] = i < 16 ? view.getInt32(at + 4 * i) : turnLeft(words[i - 3]! ^ words[i - 8]! ^ words[i - 14]! ^ words[i - 16]!, 1)
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
    for (let i = 0; i < 80; i++) {
      const part = Math.floor(i / 20)
      const mix = [(b & c) | (~b & d), b ^ c ^ d, (b & c) | (b & d) | (c & d), b ^ c ^ d][part] ?? 0
      const constant = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6][part] ?? 0
      ;[a, b, c, d, e] = [(turnLeft(a, 5) + mix + e + constant + words[i]!) | 0, a, turnLeft(b, 30), c, d]
    }
    ;[a, b, c, d, e].forEach((word, i) => (state[i] = (state[i] ?? 0) + word))
  }
  return wordBytes(state, false)
}

interface Constants {
  /** The first 64 bits of the fractions of the cube roots of the first 80 primes. */
  readonly rounds: readonly bigint[]
  /** The same of the square roots of the first 16. */
  readonly starts: readonly bigint[]
}

let known: Constants | undefined

function constants(): Constants {
  if (known) return known
  const primes: bigint[] = []
  for (let n = 2n; primes.length < 80; n++) if (primes.every((p) => n % p !== 0n)) primes.push(n)
  const low64 = (x: bigint): bigint => BigInt.asUintN(64, x)
  known = {
    rounds: primes.map((p) => low64(cubeRoot(p << 192n))),
    starts: primes.slice(0, 16).map((p) => low64(BigInt(integerRoot(p << 128n)))),
  }
  return known
}

function cubeRoot(value: bigint): bigint {
  let root = 1n << 68n
  for (;;) {
    const next = (2n * root + value / (root * root)) / 3n
    if (next >= root) return root
    root = next
  }
}

function sha256(message: Uint8Array, name: 'sha224' | 'sha256'): Uint8Array {
  const { rounds, starts } = constants()
  const view = padMessage(message, 64, false)
  const first = name === 'sha256' ? starts.slice(0, 8).map((s) => Number(s >> 32n)) : starts.slice(8).map((s) => Number(BigInt.asUintN(32, s)))
  const state = Uint32Array.from(first)
  const factors = Int32Array.from(rounds.slice(0, 64), (r) => Number(r >> 32n) | 0)
  const words = new Int32Array(64)
  for (let at = 0; at < view.byteLength; at += 64) {
    for (let i = 0; i < 64; i++) words[i] = i < 16 ? view.getInt32(at + 4 * i) : expanded(words, i)
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let i = 0; i < 64; i++) {
      const one = h + (turnRight(e, 6) ^ turnRight(e, 11) ^ turnRight(e, 25)) + ((e & f) ^ (~e & g)) + factors[i]! + words[i]!
      const two = (turnRight(a, 2) ^ turnRight(a, 13) ^ turnRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
      ;[a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g]
    }
    ;[a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i] ?? 0) + word))
  }
  return wordBytes(state, false).subarray(0, digestSizes[name].digest)
}

function expanded(words: Int32Array, i: number): number {
  const [early, late] = [words[i - 15]!, words[i - 2]!]
  const s0 = turnRight(early, 7) ^ turnRight(early, 18) ^ (early >>> 3)
  const s1 = turnRight(late, 17) ^ turnRight(late, 19) ^ (late >>> 10)
  return (words[i - 16]! + s0 + words[i - 7]! + s1) | 0
}

const turn64 = (x: bigint, by: bigint): bigint => BigInt.asUintN(64, (x >> by) | (x << (64n - by)))

function sha512(message: Uint8Array, name: 'sha384' | 'sha512'): Uint8Array {
  const { rounds, starts } = constants()
  const view = padMessage(message, 128, false)
  const state = BigUint64Array.from(name === 'sha512' ? starts.slice(0, 8) : starts.slice(8))
  for (let at = 0; at < view.byteLength; at += 128) {
    const words: bigint[] = Array.from({ length: 16 }, (_, i) => view.getBigUint64(at + 8 * i))
    for (let i = 16; i < 80; i++) words.push(expanded64(words, i))
    let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state
    for (let i = 0; i < 80; i++) {
      const one = h + (turn64(e, 14n) ^ turn64(e, 18n) ^ turn64(e, 41n)) + ((e & f) ^ (BigInt.asUintN(64, ~e) & g)) + rounds[i]! + words[i]!
      const two = (turn64(a, 28n) ^ turn64(a, 34n) ^ turn64(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c))
      ;[a, b, c, d, e, f, g, h] = [BigInt.asUintN(64, one + two), a, b, c, BigInt.asUintN(64, d + one), e, f, g]
    }
    ;[a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = BigInt.asUintN(64, (state[i] ?? 0n) + word)))
  }
  const out = new DataView(new ArrayBuffer(64))
  state.forEach((word, i) => out.setBigUint64(8 * i, word))
  return new Uint8Array(out.buffer, 0, digestSizes[name].digest)
}

function expanded64(words: readonly bigint[], i: number): bigint {
  const [early, late] = [words[i - 15]!, words[i - 2]!]
  const s0 = turn64(early, 1n) ^ turn64(early, 8n) ^ (early >> 7n)
  const s1 = turn64(late, 19n) ^ turn64(late, 61n) ^ (late >> 6n)
  return BigInt.asUintN(64, words[i - 16]! + s0 + words[i - 7]! + s1)
}
