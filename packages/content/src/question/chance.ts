/** A seeded source of choices: the same text gives the same choices on every machine and in every run. */
export interface Chance {
  /** An integer from 0 to n − 1, n ≥ 1. */
  below(n: number): number
  /** A new list in a drawn order. */
  shuffle<T>(list: readonly T[]): T[]
  /** `count` members of the list (all of it when it is shorter), in drawn order. */
  draw<T>(list: readonly T[], count: number): T[]
  /** One member of a list that is not empty. */
  pick<T>(list: readonly T[]): T
}

/** Starts a chance from a text such as `question id + seed`. */
export function chanceFrom(text: string): Chance {
  const word = wordsFrom(text)
  const below = (n: number): number => Math.floor((word() / 2 ** 32) * n)
  const shuffle = <T>(list: readonly T[]): T[] => {
    const out = [...list]
    for (let last = out.length - 1; last > 0; last -= 1) {
      const other = below(last + 1)
      const held = out[last]!
      out[last] = out[other]!
      out[other] = held
    }
    return out
  }
  return {
    below,
    shuffle,
    draw: (list, count) => shuffle(list).slice(0, count),
    pick: (list) => list[below(list.length)]!,
  }
}

/** xoshiro128** (Blackman and Vigna 2018), its state filled by FNV-1a hashes of the text. */
function wordsFrom(text: string): () => number {
  let [a, b, c, d] = [0, 1, 2, 3].map((salt) => fnv1a(`${salt}:${text}`)) as [number, number, number, number]
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash | 1
}
