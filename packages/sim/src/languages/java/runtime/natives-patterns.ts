import { BoundReached, Unsupported } from '../../../machine/machine.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { MAX_STEPS, RegexBoundReached } from '../../../regex/run.ts'
import { PatternProblem, UnmodelledPattern } from '../regex/class-reader.ts'
import { type CompiledPattern, compilePattern, expand, match, ReplacementProblem, type Way } from '../regex/pattern.ts'
import { JavaProblem } from './arithmetic.ts'
import type { Native } from './natives.ts'
import { arrayOf } from './natives-text.ts'
import { type JavaArray, JavaText, textOf } from './values.ts'

const WAYS: readonly Way[] = ['find', 'start', 'whole']

function need(value: Value | undefined): string {
  if (value === null || value === undefined) throw new JavaProblem('java.lang.NullPointerException', '')
  return textOf(value)
}

const compiled = (pattern: Value | undefined, flags: Value | undefined): CompiledPattern => compilePattern(need(pattern), flags as number)

/** Ends of the machine that a pattern can bring about: an exception of Java's, a refusal, a bound. */
function guarded(native: Native): Native {
  return (m, thread, args, call) => {
    try {
      return native(m, thread, args, call)
    } catch (problem) {
      if (problem instanceof ReplacementProblem) throw new JavaProblem(problem.type, problem.message)
      if (problem instanceof UnmodelledPattern) throw new Unsupported('java-pattern', problem.message, m.lineOf(thread))
      if (problem instanceof RegexBoundReached) throw new BoundReached(`steps of a regular expression (${MAX_STEPS})`)
      throw problem
    }
  }
}

function problemOf(pattern: string, flags: number): JavaText | null {
  try {
    compilePattern(pattern, flags)
    return null
  } catch (problem) {
    if (problem instanceof PatternProblem) return new JavaText(`${problem.index}:${problem.message}`)
    throw problem
  }
}

function* matchesIn(pattern: CompiledPattern, text: string): Generator<readonly number[]> {
  for (let at = 0; at <= text.length; ) {
    const spans = match(pattern, text, at, 'find')
    if (!spans) return
    yield spans
    const [from = 0, to = 0] = spans
    at = from === to ? to + 1 : to
  }
}

function replaced(pattern: CompiledPattern, text: string, replacement: string, all: boolean): string {
  let out = ''
  let at = 0
  for (const spans of matchesIn(pattern, text)) {
    out += text.slice(at, spans[0]) + expand(pattern, text, spans, replacement)
    at = spans[1]!
    if (!all) break
  }
  return out + text.slice(at)
}

/** No empty first part from a match of no width; no trailing empty parts unless a limit says so. */
function split(pattern: CompiledPattern, text: string, limit: number): string[] {
  const parts: string[] = []
  let at = 0
  for (const [from, to] of matchesIn(pattern, text)) {
    if (limit > 0 && parts.length === limit - 1) break
    if (at === 0 && from === 0 && to === 0) continue
    parts.push(text.slice(at, from))
    at = to!
  }
  if (at === 0 && parts.length === 0) return [text]
  parts.push(text.slice(at))
  if (limit === 0) while (parts.at(-1) === '') parts.pop()
  return parts
}

const texts = (m: Interpreter, all: readonly string[]): JavaArray => arrayOf(m, 'java.lang.String', all.map((one) => new JavaText(one)))

const ALL: Readonly<Record<string, Native>> = {
  'Pattern.problemOf': (_m, _t, [pattern, flags]) => problemOf(need(pattern), flags as number),
  'Pattern.groups': (_m, _t, [pattern, flags]) => compiled(pattern, flags).groupCount,
  'Pattern.groupNamed': (_m, _t, [pattern, flags, name]) => compiled(pattern, flags).names.get(need(name)) ?? -1,
  'Pattern.match': (m, _t, [pattern, flags, text, start, way]) => {
    const spans = match(compiled(pattern, flags), need(text), start as number, WAYS[way as number]!)
    return spans ? arrayOf(m, 'int', spans) : null
  },
  'Pattern.expanded': (_m, _t, [pattern, flags, text, spans, to]) => new JavaText(expand(compiled(pattern, flags), need(text), (spans as JavaArray).items as number[], need(to))),
  'Pattern.replaced': (_m, _t, [pattern, flags, text, to, all]) => new JavaText(replaced(compiled(pattern, flags), need(text), need(to), all as boolean)),
  'Pattern.parts': (m, _t, [pattern, flags, text, limit]) => texts(m, split(compiled(pattern, flags), need(text), limit as number)),
  'Pattern.quote': (_m, _t, [text]) => new JavaText(`\\Q${need(text).replaceAll('\\E', '\\E\\\\E\\Q')}\\E`),
  'Matcher.quoteReplacement': (_m, _t, [text]) => new JavaText(need(text).replaceAll(/[\\$]/g, '\\$&')),
}

/** java.util.regex. */
export const PATTERN_NATIVES: Readonly<Record<string, Native>> = Object.fromEntries(Object.entries(ALL).map(([name, native]) => [name, guarded(native)]))
