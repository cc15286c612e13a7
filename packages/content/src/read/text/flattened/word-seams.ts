import type { Vocabulary } from './vocabulary.ts'

export interface WordSeam {
  readonly weight: number
  readonly unused: number
}

/** Evidence at the best split of letters that are no word; what an unknown word costs, whole or as a piece; how fast a worse split pales. */
const bestWeight = 2.6
const wholeUnknown = 4
const pieceUnknown = 6
const paling = 1.2
const partingKnownWord = 4.5
const unusedCost = 2.4
/** A word that begins with a capital and is known to nobody may be a name: `Quicksort`. */
const nameDiscount = 1
const nameUnused = 0.6

/**
 * Places in runs of small letters at which words may touch: `statuskept` is no word, `status` and `kept` are; so are
 * `IDs` and `kept`.
 *
 * Every way to read a run as words has a cost, the sum of its words'. A place weighs the more, the less the cheapest
 * reading through it costs beyond the cheapest of all.
 */
export function seamsBetweenWords(line: string, vocabulary: Vocabulary): Map<number, WordSeam> {
  const seams = new Map<number, WordSeam>()
  for (const { 0: run, index } of line.matchAll(/\p{Lu}?\p{Ll}{2,48}/gu)) {
    const mayBeName = /^\p{Lu}/u.test(run) && (index === 0 || line[index - 1] === ' ')
    for (const [at, { weight, unused }] of seamsInRun(run, vocabulary)) {
      seams.set(index + at, mayBeName ? { weight: weight - nameDiscount, unused: Math.min(unused, nameUnused) } : { weight, unused })
    }
  }
  for (const { 0: acronyms, index } of line.matchAll(/\p{Lu}{2,}s(?=\p{Ll}{2})/gu)) {
    const next = /^\p{Ll}+/u.exec(line.slice(index + acronyms.length))![0]
    if (vocabulary.wordCost(next) !== null) seams.set(index + acronyms.length, { weight: bestWeight, unused: unusedCost })
  }
  return seams
}

function seamsInRun(run: string, vocabulary: Vocabulary): [number, WordSeam][] {
  const whole = vocabulary.wordCost(run)
  const cost = (from: number, to: number): number => pieceCost(run, from, to, vocabulary)
  const before = costsBefore(run.length, cost)
  const after = costsBefore(run.length, (from, to) => cost(run.length - to, run.length - from))
  const reading = new Set(cheapestReading(run.length, before, cost))
  const through = Array.from({ length: run.length - 1 }, (_, index) => before[index + 1]! + after[run.length - index - 1]!)
  const cheapestSplit = Math.min(...through)
  const cheapest = Math.min(whole ?? wholeUnknown, cheapestSplit)
  const chargedAt = whole === null && cheapestSplit < wholeUnknown ? through.indexOf(cheapestSplit) : -1
  return through.flatMap((split, index): [number, WordSeam][] => {
    const weight = bestWeight - paling * (split - cheapest) - (whole === null && reading.has(index + 1) ? 0 : partingKnownWord)
    return weight < -2 ? [] : [[index + 1, { weight, unused: index === chargedAt ? unusedCost : 0 }]]
  })
}

/** The cost of the cheapest reading of each beginning. */
function costsBefore(length: number, cost: (from: number, to: number) => number): number[] {
  const costs = [0]
  for (let end = 1; end <= length; end += 1) {
    let least = Number.POSITIVE_INFINITY
    for (let start = Math.max(0, end - 24); start < end; start += 1) {
      if (start === 0 && end === length) continue
      least = Math.min(least, costs[start]! + cost(start, end))
    }
    costs.push(least)
  }
  return costs
}

/** Where the words of the cheapest reading touch. */
function cheapestReading(length: number, costs: readonly number[], cost: (from: number, to: number) => number): number[] {
  const places: number[] = []
  for (let end = length; end > 0; ) {
    const start = Array.from({ length: Math.min(end, 24) }, (_, back) => end - 1 - back).find((from) => !(from === 0 && end === length) && costs[from]! + cost(from, end) === costs[end])
    if (start === undefined || costs[end] === Number.POSITIVE_INFINITY) return []
    places.push(start)
    end = start
  }
  return places
}

/** A lone letter is a word if it is `a` before a space, which is told by its standing last, or hardly, at the start, a name in code. */
function pieceCost(run: string, from: number, to: number, { wordCost }: Vocabulary): number {
  const piece = run.slice(from, to)
  if (piece.length === 1 && from === 0) return 4.4
  if (piece.length === 1) return piece === 'a' && to === run.length && run.length > 2 ? 1.8 : Number.POSITIVE_INFINITY
  return wordCost(piece) ?? (piece.length >= 4 ? pieceUnknown : Number.POSITIVE_INFINITY)
}
