import type { Vocabulary } from './vocabulary.ts'
import { seamsBetweenWords } from './word-seams.ts'

/** A place in a line where one cell may end and the next begin, with the weight of the evidence (positive: rather so). */
export interface Seam {
  readonly at: number
  readonly weight: number
  /** What leaving it unused costs: words that touch must be parted, a capital inside a word may belong there. */
  readonly unused: number
  /** Told by signs such as a capital after a small letter; where words alone tell it, it proves no column. */
  readonly isSigned: boolean
}

/** Weakest evidence that is still worth trying when columns are missing. */
const least = -2

/** Share of the evidence at a seam that speaks against leaving it unused. */
const unusedShare = 0.4

/** Words with capitals that stand together from the start of a token: `CountDown` may well go on as one name. */
export const mayBeName = /(?:^|\s)(?:\p{Lu}\p{Ll}+)+$/u
const nameUnused = 0.5

/** Every place between two characters that are not spaces at which cells may touch, in line order. */
export function seamsIn(line: string, vocabulary: Vocabulary): Seam[] {
  const seams: Seam[] = []
  const names = nameSpans(line, vocabulary)
  const wordSeams = seamsBetweenWords(line, vocabulary)
  for (let at = 1; at < line.length; at += 1) {
    if (/\s/.test(line[at - 1]!) || /\s/.test(line[at]!)) continue
    const endsName = /[\p{Lu}\p{N}]/u.test(line[at]!) && names.some(([, to]) => to === at)
    const words = wordSeams.get(at)
    const shape = Math.max(endsName ? 3 : -5, words?.weight ?? -5, shapeWeight(line, at, vocabulary))
    if (shape <= -4) continue
    const isInName = names.some(([from, to]) => from < at && at < to)
    const weight = shape - (isInName ? 7 : 0) + sidesWeight(line, at, vocabulary)
    if (weight > least) seams.push({ at, weight, unused: words?.unused ?? (mayBeName.test(line.slice(0, at)) ? nameUnused : Math.max(0, weight) * unusedShare), isSigned: words === undefined && !/\p{Ll}/u.test(line[at]!) })
  }
  return seams
}

type Kind = 'about' | 'lower' | 'upper' | 'digit' | 'close' | 'open' | 'quote' | 'stop' | 'comma' | 'dash' | 'symbol' | 'joiner'

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['lower', /\p{Ll}|\p{Lo}/u],
  ['upper', /\p{Lu}/u],
  ['digit', /\p{N}/u],
  ['close', /[)\]}”’%°²³×]/u],
  ['open', /[([{“‘<]/u],
  ['about', /[~≈≤≥±$€£]/u],
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
  'dash symbol': 1.5, 'dash lower': -0.5,
  'lower about': 3, 'upper about': 2, 'digit about': 2, 'close about': 3,
  'symbol symbol': 3.5, 'symbol upper': 2.5, 'symbol lower': 1.5, 'symbol digit': 1.5, 'symbol dash': 1.5, 'symbol open': 1,
  'quote quote': 2.5, 'quote upper': 1.5, 'upper upper': -4,
}

const unit = String.raw`(?:ns|[µμ]s|us|ms|s|min|h|[KMGTk]i?B|B|[KMG]?Hz|x|×)`
const amountAfter = new RegExp(String.raw`^[~<≈]?\d[\d.,]*(?:[–-]\d[\d.,]*)?\s*(?:${unit}|%)(?!\p{Ll})`, 'u')
const unitBefore = new RegExp(String.raw`\d\s*${unit}$`, 'u')
/** Numbers that stand for themselves: years, sizes with separators, versions. */
const largeAfter = /^\d(\d{2,}|\d*[.,]\d)/
/** A number whose groups of three are complete: another digit begins another number. */
const wholeGroups = /(?<![\d,])\d{1,3}(?:,\d{3})+$/
/** An em dash by itself in a cell: no small letter follows it. */
const dashAlone = /^[—–](?=$|[—–\p{Lu}\p{N}\p{S}])/u
/** Names of languages that end in signs. */
const signedName = /(?:C\+\+|[CF]#)$/

function shapeWeight(line: string, at: number, vocabulary: Vocabulary): number {
  const [left, right] = [line.slice(Math.max(0, at - 24), at), line.slice(at, at + 24)]
  if (isInsidePair(line, at) || /\p{M}|\ufe0f|\u200d/u.test(right[0]!) || isLowSurrogate(right)) return -5
  const pair: `${Kind} ${Kind}` = `${kindOf(left.at(-1)!)} ${kindOf(right[0]!)}`
  if (unitBefore.test(left) && /^[\p{N}\p{Lu}~<≈]/u.test(right)) return 3
  if (unitBefore.test(left) && /^\p{Ll}{2}/u.test(right)) return 1.5
  if (/[\p{L})]$/u.test(left) && amountAfter.test(right)) return 3
  if (!/\d–?$/.test(left) && (dashAlone.test(right) || (/[—–]$/u.test(left) && /^[\p{Lu}\p{N}]/u.test(right)))) return 2
  if (/\d$/.test(left) && right.startsWith('—') && dashAlone.test(right)) return 2
  if (signedName.test(left) && /^[\p{L}\p{N}]/u.test(right)) return /^\p{Ll}/u.test(right) ? 2 : 3
  if (pair === 'upper digit' && /(?<!\p{L})\p{Lu}{3,}$/u.test(left)) return 0.75
  if (pair === 'lower digit' && largeAfter.test(right)) return 1.75
  if (/\d\+$/.test(left) && /^[\d\p{Lu}]/u.test(right)) return 2.5
  if (pair === 'digit digit' && wholeGroups.test(left)) return 2.5
  if (pair === 'digit digit') return /\d\.\d$/.test(left) && /^\d+\.\d/.test(right) ? 0.5 : -5
  if (pair === 'upper lower' || pair === 'digit lower' || pair === 'stop lower') return beforeWordWeight(pair, left, right, vocabulary)
  if (pair === 'upper upper') return acronymWeight(left, right, vocabulary)
  if (pair === 'lower upper') return humpWeight(left, right)
  if (pair === 'digit upper' && /^\p{Lu}(?![\p{L}])/u.test(right) && !/^\p{Lu}\s+\p{L}/u.test(right)) return -0.5
  if (pair === 'stop digit' && /\p{N}\.$/u.test(left)) return -5
  if (pair === 'stop upper' && /\b\w+\.$/.test(left) && /^\w+\(/.test(right)) return 0.5
  return pairWeights[pair] ?? -5
}

const isLowSurrogate = (text: string): boolean => /^[\udc00-\udfff]/.test(text)

/** `GIL|Weak`: the capitals before are an acronym and a word begins with the last one; `N/A` ends a cell by itself. */
function acronymWeight(left: string, right: string, { wordCost, knowsAcronym }: Vocabulary): number {
  if (left.endsWith('N/A')) return 3
  if (/^\p{Lu}\/\p{Lu}/u.test(right)) return 2
  if (!/^\p{Lu}\p{Ll}/u.test(right)) return betweenAcronyms(left, right, knowsAcronym)
  if (/(^|[\s(])\p{Lu}$/u.test(left)) return 1.5
  if (!/\p{Lu}{2,}$/u.test(left)) return -2
  return wordCost(firstHump(/^\p{L}+/u.exec(right)![0])) === null ? 0 : 2
}

/** `TCP|UDP`: best where both stand elsewhere; else only worth trying when columns are missing. */
function betweenAcronyms(left: string, right: string, knowsAcronym: (text: string) => boolean): number {
  const [before, after] = [/\p{Lu}+$/u.exec(left)![0], /^\p{Lu}+/u.exec(right)![0]]
  if (before.length < 2 || after.length < 2 || knowsAcronym(before + after)) return -5
  const known = [before, after].filter(knowsAcronym).length
  return known === 2 ? 3 : known === 1 ? 0.5 : -1.25
}

/** A word in small letters may begin after an acronym, a number or a full stop. */
function beforeWordWeight(pair: 'upper lower' | 'digit lower' | 'stop lower', left: string, right: string, { wordCost }: Vocabulary): number {
  const word = /^\p{Ll}*/u.exec(right)![0]
  if (right.startsWith('a ')) return pair === 'upper lower' && !/\p{Lu}{2,}$/u.test(left) ? -5 : 2
  if (word.length < 2 || wordCost(word) === null) return pair === 'digit lower' ? -1.5 : -5
  if (pair === 'upper lower') return /\p{Lu}{2,}$/u.test(left) ? 2.5 : -5
  return 1.5
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

/** A cut between words that are known is likelier than one that leaves shreds. */
function sidesWeight(line: string, at: number, vocabulary: Vocabulary): number {
  const left = /\p{L}+$/u.exec(line.slice(0, at))?.[0]
  const right = /^\p{L}+/u.exec(line.slice(at))?.[0]
  let weight = vocabulary.startsLine(line.slice(at, at + 20)) ? 0.5 : 0
  if (left) weight += sideWeight(lastHump(left), vocabulary)
  if (right) weight += sideWeight(firstHump(right), vocabulary)
  if (right && right.length >= 3 && line.slice(0, at).includes(firstHump(right))) weight += 1
  return weight
}

const sideWeight = (word: string, { wordCost }: Vocabulary): number => (wordCost(word) !== null ? 0.5 : /\p{Ll}{3}/u.test(word) ? -0.5 : -0.25)

const lastHump = (word: string): string => /\p{Lu}?\p{Ll}+$|\p{Lu}+$/u.exec(word)?.[0] ?? word

const firstHump = (word: string): string => /^\p{Lu}?\p{Ll}+|^\p{Lu}+(?!\p{Ll})/u.exec(word)?.[0] ?? word

