/**
 * What follows from an attempt's seed: the variant of each question, and the order in which they are shown. Both are the same for ever, on
 * every device; the seed itself never leaves the server, because a key's place follows from it.
 */

/** The seed of the variant at a position: 0 to 2³² − 1. */
export function seedAt(attemptSeed: number, position: number): number {
  return mixed(attemptSeed ^ mixed(position + 1))
}

/** The positions in the order in which they are shown: place 0 first. */
export function shownOrder(attemptSeed: number, count: number, ordering: 'listed' | 'shuffled'): number[] {
  const positions = Array.from({ length: count }, (_, position) => position)
  if (ordering === 'listed') return positions
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor((mixed(attemptSeed + Math.imul(last, 0x9e3779b9)) / 2 ** 32) * (last + 1))
    const kept = positions[last]!
    positions[last] = positions[other]!
    positions[other] = kept
  }
  return positions
}

/** The finaliser of MurmurHash3: every bit of the input moves about half of the output's. */
function mixed(value: number): number {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
