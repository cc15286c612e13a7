/** How a typed text compares with the texts that are right. `typos` counts the edits forgiven. */
export interface TextJudgement {
  fits: boolean
  typos: number
}

/**
 * Compares what was typed with what is right: case, spacing, hyphens, punctuation and a leading article do not count,
 * and small typos are forgiven by length (Damerau-Levenshtein, adjacent letters may change places). Never forgiven:
 * a different digit or sign, a negating prefix (`asynchronous` for `synchronous`), and anything nearer to a known
 * wrong text than to a right one.
 */
export function judgeText(typed: string, accepts: readonly string[], rejects: readonly string[]): TextJudgement {
  const given = plainText(typed)
  if (given === '') return { fits: false, typos: 0 }
  const distances = accepts.map((text) => forgivenDistance(given, plainText(text)))
  const nearest = Math.min(...distances)
  const nearestReject = Math.min(...rejects.map((text) => editDistance(given, plainText(text))))
  if (nearest === Infinity || (nearest > 0 && nearestReject <= nearest)) return { fits: false, typos: 0 }
  return { fits: true, typos: nearest }
}

/** Lower case, one space between words, no punctuation, no leading article. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('−', '-')
    .replaceAll(/(?<=[\p{L}\p{N}])[‐‑‒–—_/-](?=[\p{L}\p{N}])/gu, ' ')
    .replaceAll(/[^\p{L}\p{N}+*<>=%&|!.#\s-]/gu, '')
    .replaceAll(/\.(?!\d|\p{L})/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=.)/, '')
}

/** Optimal string alignment distance: insert, delete, replace, or swap two neighbours, each costing one. */
export function editDistance(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const replace = last[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1)
      let best = Math.min(replace, last[column]! + 1, now[column - 1]! + 1)
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (swapped) best = Math.min(best, before[column - 2]! + 1)
      now.push(best)
    }
    before = last
    last = now
  }
  return last[other.length]!
}

/** The distance where it may be forgiven, else Infinity. Words joined or split do not count. */
function forgivenDistance(given: string, wanted: string): number {
  const [one, other] = [given.replaceAll(' ', ''), wanted.replaceAll(' ', '')]
  if (one === other) return 0
  if (marks(one) !== marks(other) || negates(one, other) || negates(other, one)) return Infinity
  const distance = editDistance(one, other)
  return distance <= typosForgiven(other.length) ? distance : Infinity
}

/** None up to four letters, one up to eight, two up to fourteen, three beyond. */
function typosForgiven(length: number): number {
  if (length <= 4) return 0
  if (length <= 8) return 1
  return length <= 14 ? 2 : 3
}

/** Digits and operators in their order: these are never typos. */
const marks = (text: string): string => text.replaceAll(/[^\p{N}+*<>=%&|!.#-]/gu, '')

const negatives = ['a', 'un', 'in', 'im', 'non', 'dis', 'de', 'not']

const negates = (one: string, other: string): boolean => negatives.some((prefix) => one === prefix + other)
