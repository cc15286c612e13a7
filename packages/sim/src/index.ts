/**
 * The simulator's front door: what can this program do, under every schedule?
 *
 *     const { loaded } = await load({ language: 'python', text, file: 'counter.py' })
 *     const result = explore(loaded, { clock: () => performance.now() })
 *     result.outcomes.count        // a bigint
 *     result.witnessOf(outcome)    // a schedule that ends so
 *
 * It knows neither files nor terminals nor clocks: a clock comes in as a function.
 */
import type { Language, LanguageName, LoadResult } from './languages.ts'

/** Languages are loaded when first needed. */
const LANGUAGES: Partial<Readonly<Record<LanguageName, () => Promise<Language>>>> = {
  python: () => import('./languages/python/index.ts'),
  go: () => import('./languages/go/index.ts'),
  java: () => import('./languages/java/index.ts'),
}

export interface Source {
  readonly language: LanguageName
  readonly text: string
  /** Name for messages. */
  readonly file: string
}

/** Parses, checks and compiles. Never throws for the program's sake: what is wrong or not modelled comes as diagnostics. */
export async function load(source: Source): Promise<LoadResult> {
  const door = LANGUAGES[source.language]
  if (door === undefined) return { loaded: undefined, diagnostics: [{ code: 'language-unsupported', message: `Programs in ${source.language} cannot be run yet.`, span: { start: 0, end: 0 } }] }
  const language = await door()
  await language.prepare?.(source.text, source.file)
  return language.load(source.text, source.file)
}

export { languageOf, type LanguageName, type LoadedProgram, type LoadResult } from './languages.ts'
export { parseSemantics, UnknownSemantics } from './semantics.ts'
export type { Semantics } from './machine/runtime.ts'
export { BoundReached, type Blocked, type Ending, type Event, type Fingerprint, type Machine, type Operation, type Outcome, type RaisedError, type ThreadId, Unsupported } from './machine/machine.ts'
export type { Cut, Move, Schedule } from './scheduler/schedule.ts'
export { formatSchedule, parseSchedule } from './scheduler/schedule.ts'
export { run, type Run, type Scheduler } from './scheduler/run.ts'
export { roundRobin, runToBlock } from './scheduler/round-robin.ts'
export { random } from './scheduler/random.ts'
export { given, ScheduleMismatch } from './scheduler/given.ts'
export { DEFAULT_BOUNDS, type SearchBounds, type SearchStats } from './explorer/exploration.ts'
export type { OutcomeSet } from './explorer/outcome-set.ts'
export { withRacesInRuns } from './explorer/race-runs.ts'
export type { Race } from './explorer/races.ts'
export { explore, type ExploreOptions, type ExploreResult, type MemoryUse, replay, watching } from './verdict/explore.ts'
export { judge, type Claim, type Verdict } from './verdict/claims.ts'
export { timeline, type ThreadSpan, type Timeline, type TimelineOptions } from './verdict/timeline.ts'
export { disassemble } from './bytecode/disassembler.ts'
export { type Diagnostic, placeDiagnostic, renderDiagnostics, sentenceOf, SourceText } from './source/index.ts'
