import { readFileSync } from 'node:fs'
import { getHeapStatistics } from 'node:v8'
import {
  BoundReached, disassemble, explore, type ExploreResult, given, languageOf, load, type LoadedProgram, type Outcome, parseSchedule, parseSemantics,
  placeDiagnostic, random, renderDiagnostics, run, runToBlock, type Scheduler, ScheduleMismatch, type SearchStats, type Semantics, SourceText,
  UnknownSemantics, Unsupported, type Cut, timeline, type Timeline, watching, withRacesInRuns,
} from '../src/index.ts'
import { type Arguments, UsageError } from './arguments.ts'
import { step } from './step.ts'

/** Verb → what it does; the number is the exit code. */
export const VERBS: Readonly<Record<string, (args: Arguments) => Promise<number>>> = {
  run: runOnce,
  explore: exploreAll,
  can,
  replay: replayOne,
  races,
  time,
  disasm: (args) => withProgram(args, (program) => {
    process.stdout.write(`${disassemble(program.program.entry)}\n`)
    return 0
  }),
  step: (args) => withProgram(args, (program, semantics) => step(program, semantics)),
}

const clock = () => performance.now()

async function withProgram(args: Arguments, action: (program: LoadedProgram, semantics: Semantics) => number | Promise<number>): Promise<number> {
  const language = languageOf(args.file)
  if (language === undefined) throw new UsageError(`the language follows from the ending: .py, .go or .java, not '${args.file}'`)
  const text = readText(args.file)
  const semantics = semanticsOf(args.semantics, language)
  const { loaded, diagnostics } = await load({ language, text, file: args.file })
  if (loaded === undefined) {
    const source = new SourceText(args.file, text)
    process.stderr.write(args.json ? `${JSON.stringify(diagnostics.map((d) => placeDiagnostic(source, d)))}\n` : `${renderDiagnostics(source, diagnostics)}\n`)
    return 2
  }
  try {
    return await action(loaded, semantics)
  } catch (problem) {
    if (problem instanceof BoundReached) {
      process.stderr.write(`sim: ${problem.message}\n`)
      return 3
    }
    if (problem instanceof Unsupported) {
      const { code, message, line, near } = problem
      process.stderr.write(args.json ? `${JSON.stringify([{ code, message, line, ...(near === undefined ? {} : { fix: near }) }])}\n` : `${args.file}:${line}: ${message} [${code}]\n${near === undefined ? '' : `  ${near}\n`}`)
      return 2
    }
    if (problem instanceof ScheduleMismatch) throw new UsageError(problem.message)
    throw problem
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (problem) {
    throw new UsageError(`cannot read ${file}: ${(problem as Error).message}`)
  }
}

function semanticsOf(text: string, language: Parameters<typeof parseSemantics>[1]): Semantics {
  try {
    return parseSemantics(text, language)
  } catch (problem) {
    if (problem instanceof UnknownSemantics) throw new UsageError(problem.message)
    throw problem
  }
}

function scheduled(args: Arguments): { scheduler: Scheduler; cut: Cut; steps: number } {
  if (args.schedule !== undefined) {
    const parsed = parseSchedule(args.schedule)
    if (parsed === undefined) throw new UsageError(`'${args.schedule}' is no schedule`)
    return { scheduler: given(parsed.schedule), cut: parsed.cut, steps: parsed.schedule.length + 1 }
  }
  return { scheduler: args.seed === undefined ? runToBlock() : random(args.seed), cut: args.seed === undefined ? 'future' : 'operation', steps: 50_000_000 }
}

function runOnce(args: Arguments): Promise<number> {
  return withProgram(args, (program, semantics) => {
    const { scheduler, cut, steps } = scheduled(args)
    const started = clock()
    const watch = watching({ clock, memory: getHeapStatistics }, args.boundMs)
    const m = program.machine({ semantics, granularity: cut, undoable: false, live: (text) => process.stdout.write(text), watch })
    const { outcome } = run(m, bounded(scheduler, started, args.boundMs), steps)
    if (outcome === undefined) {
      process.stderr.write(`sim: stopped after ${args.boundMs} ms\n`)
      return 3
    }
    process.stderr.write(outcome.stderr)
    if (outcome.ending === 'deadlocked') process.stderr.write(`sim: deadlocked\n${waits(outcome)}`)
    return outcome.exitCode
  })
}

function bounded(scheduler: Scheduler, started: number, ms: number): Scheduler {
  let steps = 0
  return {
    next: (m, runnable) => ((++steps & 63) === 0 && clock() - started > ms ? undefined : scheduler.next(m, runnable)),
  }
}

function waits(outcome: Outcome): string {
  return outcome.blocked.map((b) => `  ${b.thread} (line ${b.line}) waits for ${b.reason} ${b.on}${b.heldBy === null ? '' : `, held by ${b.heldBy}`}\n`).join('')
}

function exploration(program: LoadedProgram, semantics: Semantics, args: Arguments): ExploreResult {
  return explore(program, {
    semantics, engine: args.engine, bounds: { ms: args.boundMs, states: args.boundStates }, clock, memory: getHeapStatistics, moreRaces: withRacesInRuns,
    ...(process.stderr.isTTY ? { progress: showProgress } : {}),
  })
}

function showProgress(stats: SearchStats): void {
  process.stderr.write(`\r${stats.states.toLocaleString('en')} states, ${stats.transitions.toLocaleString('en')} steps, ${(stats.ms / 1000).toFixed(1)} s `)
}

/** The outcomes that are listed; the count says how many there are. */
const LISTED = 1_000
const LISTED_CHARACTERS = 1_000_000

/** Long outputs are listed less often: a megabyte tells nobody anything. */
function listed(result: ExploreResult): number {
  const [first] = result.outcomes.sample(1)
  return Math.max(1, Math.min(LISTED, Math.floor(LISTED_CHARACTERS / ((first?.stdout.length ?? 0) + 1))))
}

function exploreAll(args: Arguments): Promise<number> {
  return withProgram(args, (program, semantics) => {
    const result = exploration(program, semantics, args)
    const outcomes = result.outcomes.sample(listed(result)).map((outcome) => ({ ...shown(outcome), typical: same(outcome, result.typical), witness: result.witnessOf(outcome) ?? null }))
    const count = result.outcomes.count
    if (args.json) {
      process.stdout.write(`${JSON.stringify({
        language: program.program.language, semantics: semantics.name, engine: result.engine, complete: result.complete, stoppedBy: result.stoppedBy,
        outcomeCount: count === undefined ? 'infinite' : String(count), outcomes, races: result.races, stats: shownStats(result.stats),
      })}\n`)
    } else {
      process.stdout.write(summary(result, count))
      for (const outcome of outcomes) process.stdout.write(paragraph(outcome))
      for (const race of result.races) process.stdout.write(`race on ${race.variable}: lines ${race.lines.join(' and ')}\n`)
    }
    return result.complete ? 0 : 3
  })
}

function shownStats({ states, transitions, executions, ms }: SearchStats) {
  return { states, transitions, executions, ms: Math.round(ms) }
}

function shown(outcome: Outcome) {
  const { stdout, stderr, ending, exitCode, errors, blocked, zombies } = outcome
  return { stdout, stderr, ending, exitCode, errors, blocked, zombies }
}

function same(outcome: Outcome, typical: Outcome | undefined): boolean {
  return typical !== undefined && JSON.stringify(shown(outcome)) === JSON.stringify(shown(typical))
}

function summary(result: ExploreResult, count: bigint | undefined): string {
  const how = result.complete ? `search exhausted: ${result.stats.states.toLocaleString('en')} states` : `undecided: stopped by the bound on ${result.stoppedBy}`
  return `${count === undefined ? 'infinitely many' : shortly(count)} outcome${count === 1n ? '' : 's'} (${how}, ${(result.stats.ms / 1000).toFixed(2)} s, ${result.engine})\n`
}

function paragraph(outcome: ReturnType<typeof shown> & { typical: boolean; witness: string | null }): string {
  const head = `— ${outcome.ending}${outcome.typical ? ' (typical)' : ''}, exit ${outcome.exitCode}, witness ${outcome.witness ?? 'none'}\n`
  const body = outcome.stdout === '' ? '' : outcome.stdout.replace(/^/gm, '  ').replace(/ {2}$/, '')
  return head + body + waits({ ...outcome, blocked: outcome.blocked })
}

function can(args: Arguments): Promise<number> {
  if (args.prints === undefined) throw new UsageError('what? `sim can FILE --prints EXPECTED`')
  const wanted = readText(args.prints)
  return withProgram(args, (program, semantics) => {
    const result = exploration(program, semantics, args)
    const [tail] = result.outcomes.tailsAfter(wanted)
    const answer = tail !== undefined ? 'yes' : result.complete ? 'no' : 'undecided'
    const witness = tail === undefined ? null : (result.witnessOf({ stdout: wanted, ...tail }) ?? null)
    const count = result.complete ? result.outcomes.count : undefined
    if (args.json) process.stdout.write(`${JSON.stringify({ answer, witness, complete: result.complete, stoppedBy: result.stoppedBy, stats: shownStats(result.stats), outcomeCount: count === undefined ? null : String(count) })}\n`)
    else process.stdout.write(`${answer}${count === undefined ? '' : `, of ${shortly(count)} outcome${count === 1n ? '' : 's'}`}${witness === null ? '' : `\nwitness ${witness}`}\n`)
    return answer === 'undecided' ? 3 : 0
  })
}

/** Numbers that nobody reads are given by their size. */
function shortly(count: bigint): string {
  const digits = String(count)
  return digits.length <= 30 ? count.toLocaleString('en') : `${digits[0]}.${digits.slice(1, 4)} × 10^${digits.length - 1}`
}

function replayOne(args: Arguments): Promise<number> {
  if (args.schedule === undefined) throw new UsageError('which schedule? `sim replay FILE --schedule S`')
  return withProgram(args, (program, semantics) => {
    const { scheduler, cut, steps } = scheduled(args)
    const m = program.machine({ semantics, granularity: cut })
    const events: string[] = []
    const { outcome } = run(m, scheduler, steps, (e) => {
      const output = e.output === '' ? '' : `  prints ${JSON.stringify(e.output)}`
      events.push(`thread ${m.rank(e.thread)}  line ${e.line}  ${e.text}${output}`)
    })
    if (args.json) process.stdout.write(`${JSON.stringify({ events, outcome: outcome === undefined ? null : shown(outcome) })}\n`)
    else process.stdout.write(`${events.join('\n')}\n${outcome === undefined ? 'not at an end' : outcome.ending}\n`)
    return 0
  })
}

function races(args: Arguments): Promise<number> {
  return withProgram(args, (program, semantics) => {
    const result = exploration(program, semantics, args)
    if (args.json) process.stdout.write(`${JSON.stringify({ races: result.races, complete: result.complete, stoppedBy: result.stoppedBy })}\n`)
    else {
      for (const race of result.races) process.stdout.write(`race on ${race.variable}: lines ${race.lines.join(' and ')}\n`)
      if (result.races.length === 0) process.stdout.write(result.complete ? 'no races: search exhausted\n' : `undecided: stopped by the bound on ${result.stoppedBy}\n`)
    }
    return result.complete ? 0 : 3
  })
}

function time(args: Arguments): Promise<number> {
  return withProgram(args, (program, semantics) => {
    const result = timeline(program, { semantics, cores: args.cores, boundMs: args.boundMs, clock })
    const { outcome, ...spans } = result
    process.stdout.write(args.json ? `${JSON.stringify({ ...spans, ending: outcome.ending })}\n` : timeText(result))
    process.stderr.write(outcome.stderr)
    if (outcome.blocked.length > 0) process.stderr.write(`sim: ${outcome.ending}\n${waits(outcome)}`)
    return 0
  })
}

/** Threads that are shown one by one; a thousand lines tell nobody anything. */
const SPANS_SHOWN = 40

function timeText({ stdout, threads, elapsedS, workS, ratio }: Timeline): string {
  const rows = threads.slice(0, SPANS_SHOWN).map((t) => `  ${t.name.padEnd(20)} ${ms(t.startedAtS)} → ${ms(t.endedAtS)}  busy ${ms(t.busyS)}\n`)
  const more = threads.length > SPANS_SHOWN ? `  … and ${threads.length - SPANS_SHOWN} more\n` : ''
  return `${stdout}— ${ms(elapsedS)} elapsed, ${ms(workS)} of computing, ratio ${ratio.toFixed(2)}\n${rows.join('')}${more}`
}

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(3)} ms`
}
