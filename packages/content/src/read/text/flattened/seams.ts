import type { Vocabulary } from './vocabulary.ts'

/** A place in a line where one cell may end and the next begin, with the weight of the evidence (positive: rather so). */
export interface Seam {
  readonly at: number
  readonly weight: number
}

/** Weakest evidence that is still worth trying when columns are missing. */
const least = -2

/** Every place between two characters that are not spaces at which cells may touch, in line order. */
export function seamsIn(line: string, vocabulary: Vocabulary): Seam[] {
  const seams: Seam[] = []
  const names = nameSpans(line, vocabulary)
  const wordSeams = seamsBetweenWords(line, vocabulary)
  for (let at = 1; at < line.length; at += 1) {
    if (/\s/.test(line[at - 1]!) || /\s/.test(line[at]!)) continue
    const endsName = /[\p{Lu}\p{N}]/u.test(line[at]!) && names.some(([, to]) => to === at)
    const shape = Math.max(endsName ? 3 : -5, wordSeams.get(at) ?? shapeWeight(line, at))
    if (shape <= -4) continue
    const isInName = names.some(([from, to]) => from < at && at < to)
    const weight = shape - (isInName ? 7 : 0) + sidesWeight(line, at, vocabulary)
    if (weight > least) seams.push({ at, weight })
  }
  return seams
}

type Kind = 'lower' | 'upper' | 'digit' | 'close' | 'open' | 'quote' | 'stop' | 'comma' | 'dash' | 'symbol' | 'joiner'

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['lower', /\p{Ll}|\p{Lo}/u],
  ['upper', /\p{Lu}/u],
  ['digit', /\p{N}/u],
  ['close', /[)\]}”’%°²³×]/u],
  ['open', /[([{“‘<~≈$€£]/u],
  ['quote', /["`]/u],
  ['stop', /[.!?…]/u],
  ['comma', /[,;:]/u],
  ['dash', /[—–]/u],
  ['joiner', /[-/_'@&+=*\\^|>#]/u],
]

/** Surrogate halves of pictographs fall through to `symbol`, as do ✓ and ✗. */
const kindOf = (character: string): Kind => kinds.find(([, pattern]) => pattern.test(character))?.[0] ?? 'symbol'

/** Weights by what stands left and right, before anything is known of the words; pairs not named here never part cells. */
const pairWeights: Readonly<Partial<Record<`${Kind} ${Kind}`, number>>> = {
  'lower upper': 4, 'lower open': -1, 'lower symbol': 3, 'lower digit': 0.5, 'lower dash': -1,
  'upper symbol': 3, 'upper digit': -1, 'upper open': -1, 'upper dash': -1,
  'digit upper': 3.5, 'digit lower': -1.5, 'digit symbol': 3, 'digit open': 0, 'digit dash': -1,
  'close upper': 4, 'close lower': 1.5, 'close digit': 2.5, 'close open': 1, 'close symbol': 3, 'close dash': 1,
  'stop upper': 3, 'stop symbol': 3, 'stop digit': 0, 'comma upper': 0.5,
  'dash upper': 1, 'dash symbol': 1.5, 'dash dash': 1.5, 'dash lower': -0.5, 'dash digit': 0,
  'symbol symbol': 3.5, 'symbol upper': 2.5, 'symbol lower': 1.5, 'symbol digit': 1.5, 'symbol dash': 1.5, 'symbol open': 1,
  'quote quote': 2.5, 'quote upper': 1.5, 'upper upper': -4,
}

const amountAfter = /^[~<≈]?\d[\d.,]*\s*(ns|[µμ]s|us|ms|s|min|h|[KMGT]i?B|B|[KMG]?Hz|x|×|%)(?!\p{Ll})/u
const unitBefore = /\d\s*(ns|[µμ]s|us|ms|s|min|h|[KMGT]i?B|B|[KMG]?Hz|x|×)$/u

function shapeWeight(line: string, at: number): number {
  const [left, right] = [line.slice(Math.max(0, at - 24), at), line.slice(at, at + 24)]
  if (isInsidePair(line, at) || /\p{M}|\ufe0f|\u200d/u.test(right[0]!) || isLowSurrogate(right)) return -5
  const pair: `${Kind} ${Kind}` = `${kindOf(left.at(-1)!)} ${kindOf(right[0]!)}`
  if (unitBefore.test(left) && /^[\p{N}\p{Lu}~<≈]/u.test(right)) return 3
  if (/\p{L}$/u.test(left) && amountAfter.test(right)) return 3
  if (pair === 'upper upper') return acronymWeight(left, right)
  if (pair === 'lower upper') return humpWeight(left, right)
  if (pair === 'digit upper' && /^\p{Lu}(?![\p{L}])/u.test(right) && !/^\p{Lu}\s+\p{L}/u.test(right)) return -0.5
  if (pair === 'stop upper' && /\b\w+\.$/.test(left) && /^\w+\(/.test(right)) return 0.5
  return pairWeights[pair] ?? -5
}

const isLowSurrogate = (text: string): boolean => /^[\udc00-\udfff]/.test(text)

/** `GIL|Weak`: the capitals before are an acronym and a word begins with the last one; `N/A` ends a cell by itself. */
function acronymWeight(left: string, right: string): number {
  if (left.endsWith('N/A')) return 3
  if (!/^\p{Lu}\p{Ll}/u.test(right)) return -4
  if (/(^|[\s(])\p{Lu}$/u.test(left)) return 1.5
  return /\p{Lu}{2,}$/u.test(left) ? 2 : -2
}

/** `i|Phone` and `mac|OS` are weaker than `cost|High`. */
function humpWeight(left: string, right: string): number {
  if (/(?<!\p{L})\p{Ll}$/u.test(left)) return -1.5
  return /^\p{Lu}{2,}(?!\p{L})/u.test(right) ? 3 : 4
}

/** Between brackets or backticks of one and the same token a line is never parted: `f(aB)` is one cell. */
function isInsidePair(line: string, at: number): boolean {
  const before = line.slice(0, at)
  const opened = (before.match(/[([{]/g)?.length ?? 0) - (before.match(/[)\]}]/g)?.length ?? 0)
  const ticks = before.match(/`/g)?.length ?? 0
  return (opened > 0 && /[)\]}]/.test(line.slice(at))) || (ticks % 2 === 1 && line.includes('`', at))
}

/** Spans of names with a capital inside, which must not be parted; the longest from each place at which a name may begin. */
function nameSpans(line: string, { knowsName }: Vocabulary): [number, number][] {
  return [...line.matchAll(/[\p{L}\p{N}_.]{3,80}/gu)].flatMap(({ 0: run, index }) => {
    const edges = [...run.matchAll(/(?<=^|[^\p{Lu}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=[\p{N}.])(?=\p{L})|$|^/gu)].map((edge) => edge.index)
    return edges.flatMap((from): [number, number][] => {
      for (let to = Math.min(run.length, from + 40); to - from >= 3; to -= 1) if (knowsName(run.slice(from, to))) return [[index + from, index + to]]
      return []
    })
  })
}

/** A cut between words that are known elsewhere is likelier than one that leaves shreds. */
function sidesWeight(line: string, at: number, vocabulary: Vocabulary): number {
  const left = /\p{L}+$/u.exec(line.slice(0, at))?.[0]
  const right = /^\p{L}+/u.exec(line.slice(at))?.[0]
  let weight = vocabulary.startsLine(line.slice(at, at + 20)) ? 0.5 : 0
  if (left) weight += vocabulary.knowsWord(lastHump(left)) ? 0.5 : -0.25
  if (right) weight += vocabulary.knowsWord(firstHump(right)) ? 0.5 : -0.25
  if (right && right.length >= 3 && line.slice(0, at).includes(firstHump(right))) weight += 1
  return weight
}

const lastHump = (word: string): string => /\p{Lu}?\p{Ll}+$|\p{Lu}+$/u.exec(word)?.[0] ?? word

const firstHump = (word: string): string => /^\p{Lu}?\p{Ll}+|^\p{Lu}+(?!\p{Ll})/u.exec(word)?.[0] ?? word

/**
 * In a run of small letters that is no known word itself: places that part it into known words, at best; or into a
 * known word and a rest, which is weak; or into a known word and a little one that leads another.
 */
function seamsBetweenWords(line: string, vocabulary: Vocabulary): Map<number, number> {
  const seams = new Map<number, number>()
  for (const { 0: run, index } of line.matchAll(/\p{Lu}?\p{Ll}{4,40}/gu)) {
    if (vocabulary.knowsWord(run)) continue
    const isBeforeSpace = line[index + run.length] === ' '
    for (let at = 3; at < run.length; at += 1) {
      const weight = splitWeight(run.slice(0, at), run.slice(at), isBeforeSpace, vocabulary)
      if (weight !== null) seams.set(index + at, weight)
    }
  }
  return seams
}

const leadingWords = new Set(['a', 'an', 'no', 'to', 'in', 'on', 'at', 'by', 'of', 'as'])

function splitWeight(left: string, right: string, isBeforeSpace: boolean, { knowsWord }: Vocabulary): number | null {
  const [knowsLeft, knowsRight] = [isMadeOf(left, knowsWord), isMadeOf(right, knowsWord)]
  if (knowsLeft && isBeforeSpace && left.length >= 5 && leadingWords.has(right)) return 2
  const shorter = Math.min(left.length, right.length)
  if (knowsLeft && knowsRight && shorter >= 3) return shorter >= 4 ? 3 : 1
  return (knowsLeft || knowsRight) && shorter >= 5 ? -0.5 : null
}

/** True for a known word, or two in a row. */
function isMadeOf(run: string, knowsWord: (word: string) => boolean): boolean {
  if (knowsWord(run)) return run.length >= 3
  for (let at = 3; at <= run.length - 3; at += 1) if (knowsWord(run.slice(0, at)) && knowsWord(run.slice(at))) return true
  return false
}
