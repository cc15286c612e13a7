/** Patterns compiled and kept, and one match after another. Positions are UTF-16 units, as Java counts. */
import { compileProgram, type Program } from '../../../regex/program.ts'
import { Run } from '../../../regex/run.ts'
import { parsePattern } from './parse.ts'

export interface CompiledPattern {
  readonly groupCount: number
  readonly names: ReadonlyMap<string, number>
  readonly program: Program
}

export type Way = 'find' | 'start' | 'whole'

const MOST_KEPT = 200
const kept = new Map<string, CompiledPattern>()

/** Errors: PatternProblem, UnmodelledPattern. */
export function compilePattern(pattern: string, flags: number): CompiledPattern {
  const key = `${flags}/${pattern}`
  const known = kept.get(key)
  if (known) return known
  const { node, groupCount, names } = parsePattern(pattern, flags)
  const compiled = { groupCount, names, program: compileProgram(node) }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, compiled)
  return compiled
}

/** A text by its characters; `places` only where some take two units. */
interface Subject {
  readonly text: string
  readonly codes: readonly number[]
  readonly places: readonly number[] | undefined
}

let last: Subject = subjectOf('')

function subjectOf(text: string): Subject {
  const points = Array.from(text)
  const codes = points.map((one) => one.codePointAt(0)!)
  if (codes.length === text.length) return { text, codes, places: undefined }
  const places = [0]
  for (const one of points) places.push(places.at(-1)! + one.length)
  return { text, codes, places }
}

/**
 * The next match in `text` from `start` on: start and end of it and of each group, −1 twice for a group that took no part. Undefined: none.
 * Errors: RegexBoundReached.
 */
export function match(pattern: CompiledPattern, text: string, start: number, way: Way): number[] | undefined {
  if (last.text !== text) last = subjectOf(text)
  const { codes, places } = last
  const { program, groupCount } = pattern
  const end = codes.length
  const run = new Run(program, groupCount, { codes, end })
  const first = places ? places.findIndex((place) => place >= start) : start
  for (let at = first; at <= end && at >= 0; at++) {
    const isOut = program.first !== undefined && !(at < end && program.first(codes[at]!))
    if (!isOut && run.attempt(at, way === 'whole', true) >= 0) return spansOf(run, groupCount, places)
    if (way !== 'find') return undefined
  }
  return undefined
}

function spansOf({ registers }: Run, groupCount: number, places: readonly number[] | undefined): number[] {
  const spans: number[] = []
  for (let group = 0; group <= groupCount; group++) {
    const [from, to] = [registers[2 * group]!, registers[2 * group + 1]!]
    if (from < 0 || to < 0) spans.push(-1, -1)
    else spans.push(places ? places[from]! : from, places ? places[to]! : to)
  }
  return spans
}

/** What a replacement may go wrong by: the exception's class and message. */
export class ReplacementProblem extends Error {
  readonly type: string

  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

/** `$1`, `${name}` and backslashes of a replacement, filled from a match. Errors: ReplacementProblem. */
export function expand(pattern: CompiledPattern, text: string, spans: readonly number[], replacement: string): string {
  const bad = (message: string): ReplacementProblem => new ReplacementProblem('java.lang.IllegalArgumentException', message)
  const group = (index: number): string => (spans[2 * index]! < 0 ? '' : text.slice(spans[2 * index], spans[2 * index + 1]))
  let out = ''
  let at = 0
  while (at < replacement.length) {
    const c = replacement[at++]!
    if (c === '\\') {
      if (at === replacement.length) throw bad('character to be escaped is missing')
      out += replacement[at++]
    } else if (c !== '$') out += c
    else if (replacement[at] === '{') {
      const [whole, name = ''] = /^\{([a-zA-Z0-9]*)/.exec(replacement.slice(at))!
      if (name === '') throw bad('named capturing group is missing trailing \'}\'')
      if (/^\d/.test(name)) throw bad(`capturing group name {${name}} starts with digit character`)
      if (replacement[at + whole.length] !== '}') throw bad("named capturing group is missing trailing '}'")
      const index = pattern.names.get(name)
      if (index === undefined) throw bad(`No group with name {${name}}`)
      out += group(index)
      at += whole.length + 1
    } else {
      if (at === replacement.length) throw bad('Illegal group reference: group index is missing')
      if (!/\d/.test(replacement[at]!)) throw bad('Illegal group reference')
      let index = Number(replacement[at++])
      if (index > pattern.groupCount) throw new ReplacementProblem('java.lang.IndexOutOfBoundsException', `No group ${index}`)
      while (/^\d$/.test(replacement[at] ?? '') && index * 10 + Number(replacement[at]) <= pattern.groupCount) index = index * 10 + Number(replacement[at++])
      out += group(index)
    }
  }
  return out
}
