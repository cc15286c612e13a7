import { describe, expect, it } from 'vitest'
import { BoundReached, explore, languageOf, load, parseSemantics, random, replay, run, Unsupported } from '@interleave/sim'
import type { ExploreResult, LanguageName, LoadedProgram, Outcome, Semantics } from '@interleave/sim'
import { chanceOf } from '../fuzzing/mutate.ts'
import { corpusPrograms } from './corpus-programs.ts'
import type { CorpusProgram } from './corpus-programs.ts'

/**
 * What holds for every program of every language. The ordinary size takes a sample of the corpora (the same every time) and short searches;
 * LONG=1 takes all of them.
 */
const long = Boolean(process.env.LONG)
const sampleSize = 25
const seeds = long ? [1, 2, 3] : [1]
const steps = long ? 400 : 60
const searchMs = long ? 10_000 : 250

interface Subject {
  readonly file: string
  readonly program: LoadedProgram
  readonly semantics: Semantics
}

/** Programs that are refused on purpose are no subjects. */
async function subjectOf({ file, text }: CorpusProgram): Promise<Subject | undefined> {
  const language = languageOf(file)!
  const { loaded } = await load({ language, text, file })
  if (loaded === undefined) return undefined
  return { file, program: loaded, semantics: parseSemantics(/^(?:#|\/\/)> semantics (\S+)/m.exec(text)?.[1] ?? '', language) }
}

const chance = chanceOf(20_251)
const byLanguage = Map.groupBy(corpusPrograms(), ({ file }) => languageOf(file)!)
const sample = (programs: readonly CorpusProgram[]): CorpusProgram[] =>
  long ? [...programs] : programs.map((program) => ({ program, at: chance() })).toSorted((a, b) => a.at - b.at).slice(0, sampleSize).map(({ program }) => program)

/** The programs of a language that break a law, each with a sentence. A bound with a name, or a refusal while running, ends a check early and breaks nothing. */
async function breaches(language: LanguageName, law: (subject: Subject) => string | undefined): Promise<string[]> {
  const out: string[] = []
  for (const program of samples.get(language)!) {
    const subject = await subjectOf(program)
    if (subject === undefined) continue
    try {
      const breach = law(subject)
      if (breach !== undefined) out.push(`${subject.file}: ${breach}`)
    } catch (problem) {
      if (!(problem instanceof BoundReached || problem instanceof Unsupported)) out.push(`${subject.file}: ${(problem as Error).stack}`)
    }
  }
  return out
}

const samples = new Map([...byLanguage].map(([language, programs]) => [language, sample(programs)]))
const languages = ['python', 'go', 'java'] as const

describe.each(languages)('%s', (language) => {
  it('has programs', () => {
    expect(byLanguage.get(language)!.length).toBeGreaterThan(100)
  })

  it('undoing a step is the exact inverse of it, however the program is cut', { timeout: 3_600_000 }, async () => {
    expect(await breaches(language, stepsAndBack)).toEqual([])
  })

  it('a run with the same seed is the same run', { timeout: 3_600_000 }, async () => {
    expect(await breaches(language, twice)).toEqual([])
  })

  it('every witness ends as it says, and the engines that finish agree', { timeout: 7_200_000 }, async () => {
    expect(await breaches(language, searched)).toEqual([])
  })
})

function stepsAndBack(subject: Subject): string | undefined {
  for (const granularity of ['future', 'static', 'operation'] as const) {
    for (const seed of seeds) {
      const breach = walkAndBack(subject, granularity, seed, false)
      if (breach !== undefined) return `${granularity}, seed ${seed}: ${breach}`
    }
  }
  return undefined
}

/** From the moment a thread's name is shown equal threads count as different, for good: then the walk is made again with names from the beginning. */
function walkAndBack({ program, semantics }: Subject, granularity: 'future' | 'static' | 'operation', seed: number, named: boolean): string | undefined {
  const m = program.machine({ semantics, granularity })
  m.identityShown = named
  const scheduler = random(seed)
  const print = () => JSON.stringify([m.fingerprint(), m.runnable()])
  const prints = [print()]
  while (m.depth < steps) {
    const move = m.runnable().length === 0 ? undefined : scheduler.next(m, m.runnable())
    if (move === undefined) break
    m.step(move.thread, move.choice)
    prints.push(print())
  }
  if (m.identityShown !== named) return walkAndBack({ program, semantics, file: '' }, granularity, seed, true)
  for (; m.depth > 0; m.undo()) if (print() !== prints[m.depth]) return `the state at step ${m.depth} of ${prints.length - 1} is another on the way back`
  return print() === prints[0] ? undefined : 'the beginning is another'
}

function twice({ program, semantics }: Subject): string | undefined {
  for (const seed of seeds) {
    const [one, other] = [1, 2].map(() => {
      const events: string[] = []
      const m = program.machine({ semantics, granularity: 'operation' })
      const { outcome } = run(m, random(seed), 2_000, ({ thread, choice, text, line, output }) => events.push(`${thread} ${choice} ${line} ${text} ${output}`))
      return JSON.stringify({ events, outcome, print: m.fingerprint() })
    })
    if (one !== other) return `seed ${seed}: two runs differ`
  }
  return undefined
}

function searched({ program, semantics }: Subject): string | undefined {
  const found: ExploreResult[] = []
  for (const engine of ['graph', 'dpor'] as const) {
    const result = explore(program, { semantics, engine, bounds: { ms: searchMs, states: 200_000 }, clock: () => performance.now() })
    for (const outcome of result.outcomes.sample(20)) {
      if (outcome.ending === 'diverged') continue
      const witness = result.witnessOf(outcome)
      if (witness === undefined) return `${engine}: no witness for ${JSON.stringify(outcome)}`
      const again = replay(program, semantics, witness)
      if (JSON.stringify(again) !== JSON.stringify(outcome)) return `${engine}: ${witness} ends otherwise: ${JSON.stringify(again)} instead of ${JSON.stringify(outcome)}`
    }
    if (result.complete) found.push(result)
  }
  const [graph, traces] = found
  return traces === undefined ? undefined : difference(graph!, traces)
}

const listed = 2_000

function difference(graph: ExploreResult, traces: ExploreResult): string | undefined {
  const keys = (result: ExploreResult) => new Set(result.outcomes.sample(listed).map(keyOf))
  const [one, other] = [keys(graph), keys(traces)]
  const only = (a: Set<string>, b: Set<string>) => [...a].find((key) => !b.has(key))
  const missing = only(one, other) ?? only(other, one)
  if (missing !== undefined && one.size < listed && other.size < listed) return `${one.has(missing) ? 'only the graph' : 'only the trace search'} ends so: ${missing}`
  return graph.outcomes.count === traces.outcomes.count ? undefined : `${graph.outcomes.count} outcomes by the graph, ${traces.outcomes.count} by traces`
}

/** A thread that never ends is an outcome only of the graph search: traces end. */
function keyOf(outcome: Outcome): string {
  return JSON.stringify(outcome)
}
