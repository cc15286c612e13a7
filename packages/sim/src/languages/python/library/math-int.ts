/** The int functions of the `math` module. */
import { absolute, guarded, normalise } from './int.ts'
import type { Int } from './int.ts'
import { checkBits, overflowError, valueError } from './python-error.ts'

function greatest(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

export function gcd(...values: readonly Int[]): Int {
  return normalise(values.reduce((a: bigint, b) => greatest(a, BigInt(absolute(b))), 0n))
}

export function lcm(...values: readonly Int[]): Int {
  return normalise(
    values.reduce((a: bigint, value) => {
      const b = BigInt(absolute(value))
      return a === 0n || b === 0n ? 0n : (a / greatest(a, b)) * b
    }, 1n),
  )
}

/** The product of low…high by halves, so that the factors stay of equal size. */
function rangeProduct(low: bigint, high: bigint): bigint {
  if (low > high) return 1n
  if (high - low < 8n) {
    let product = low
    for (let factor = low + 1n; factor <= high; factor++) product *= factor
    return product
  }
  const middle = (low + high) >> 1n
  return rangeProduct(low, middle) * rangeProduct(middle + 1n, high)
}

const LONG_MAX = 2n ** 63n - 1n

export function factorial(n: Int): Int {
  if (n > LONG_MAX) throw overflowError(`factorial() argument should not exceed ${LONG_MAX}`)
  if (n < 0) throw valueError('factorial() not defined for negative values')
  // Long products take a time that grows with the square of their length.
  checkBits(8 * Number(n) * Math.log2(Number(n) + 1))
  return guarded(() => rangeProduct(1n, BigInt(n)))
}

function checkNonNegative(n: Int, k: Int): void {
  if (n < 0) throw valueError('n must be a non-negative integer')
  if (k < 0) throw valueError('k must be a non-negative integer')
}

/** `math.perm(n, k)`; without k, n!. */
export function perm(n: Int, k?: Int | null): Int {
  if (k === undefined || k === null) return factorial(n)
  checkNonNegative(n, k)
  if (k > n) return 0
  if (k > LONG_MAX) throw overflowError(`k must not exceed ${LONG_MAX}`)
  checkBits(8 * Number(k) * Math.log2(Number(n) + 1))
  return guarded(() => rangeProduct(BigInt(n) - BigInt(k) + 1n, BigInt(n)))
}

export function comb(n: Int, k: Int): Int {
  checkNonNegative(n, k)
  if (k > n) return 0
  const [total, taken] = [BigInt(n), BigInt(k)]
  const chosen = taken < total - taken ? taken : total - taken
  if (chosen > LONG_MAX) throw overflowError(`min(n - k, k) must not exceed ${LONG_MAX}`)
  return guarded(() => rangeProduct(total - chosen + 1n, total) / rangeProduct(1n, chosen))
}
