/** The 97.5th percentile of the normal distribution: two-sided 95 %. */
const Z = 1.959963984540054

export interface Share {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * A share and its 95 % score interval after Wilson (1927), which stays honest for classes of ten and for shares of none or all, where the
 * usual ± of the normal approximation does not. Null without observations.
 */
export function wilson(right: number, n: number): Share | null {
  if (n === 0) return null
  const value = right / n
  const spread = 1 + Z ** 2 / n
  const centre = (value + Z ** 2 / (2 * n)) / spread
  const half = (Z / spread) * Math.sqrt((value * (1 - value)) / n + Z ** 2 / (4 * n ** 2))
  return { value, low: right === 0 ? 0 : centre - half, high: right === n ? 1 : centre + half }
}
