import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explore, languageOf, load, type LoadedProgram, parseSemantics, replay, type Semantics, SourceText } from '../src/index.ts'
import { mulberry32 } from '../src/scheduler/random.ts'
import { refusedElsewhere, unpredicted } from './recording/recorded.ts'
import { ENDED_FROM_OUTSIDE } from '../src/explorer/dpor.ts'
import { holds, type Verdict, verdictsOf } from './verdicts.ts'

/** Folders of programs that are explored with both engines; adding a program needs no code. */
const FOLDERS = ['schedules', 'go']
/** Folders with what the real toolchain did. */
const RECORDED = new Set(['go'])
const clock = () => performance.now()
const bounds = { ms: 60_000 }

const found = FOLDERS.flatMap((folder) => readdirSync(join(import.meta.dirname, folder)).filter((file) => !file.endsWith('.json')).map((file) => join(folder, file)))
const all = found.map((name) => ({ name, text: readFileSync(join(import.meta.dirname, name), 'utf8') }))
const isRefused = (program: { text: string }) => verdictsOf(program.text).some((v) => v.words[0] === 'refused')
const programs = all.filter((program) => !isRefused(program))

async function loaded(name: string, text: string): Promise<LoadedProgram> {
  const result = await load({ language: languageOf(name)!, text, file: name })
  if (result.loaded === undefined) throw new Error(`${name}: ${result.diagnostics[0]?.message}`)
  return result.loaded
}

function semanticsOf(verdicts: readonly Verdict[], name: string): Semantics {
  return parseSemantics(verdicts.find((v) => v.words[0] === 'semantics')?.words[1] ?? '', languageOf(name)!)
}

describe.each(programs)('$name', ({ name, text }) => {
  const verdicts = verdictsOf(text)
  const only = verdicts.find((v) => v.words[0] === 'engines')?.words[1]

  it('says what to expect', () => {
    expect(verdicts.length).toBeGreaterThan(0)
  })

  it.each((['graph', 'dpor'] as const).filter((engine) => only === undefined || only === engine))('%s engine', async (engine) => {
    const program = await loaded(name, text)
    const semantics = semanticsOf(verdicts, name)
    const result = explore(program, { semantics, engine, bounds, clock })
    // A trace search that met threads ended from outside says so: what it found is real, and it claims no more.
    const isPart = engine === 'dpor' && result.stoppedBy === ENDED_FROM_OUTSIDE
    if (!isPart) expect(result.stoppedBy).toBeNull()
    for (const verdict of isPart ? [] : verdicts) {
      expect({ verdict: verdict.text, holds: holds(verdict, result) }).toEqual({ verdict: verdict.text, holds: true })
    }
    if (engine === 'graph' && RECORDED.has(dirname(name))) expect(unpredicted(dirname(name), basename(name), text, result)).toEqual([])
    for (const outcome of result.outcomes.sample(50).filter((o) => o.ending !== 'diverged')) {
      expect(replay(program, semantics, result.witnessOf(outcome)!)).toEqual(outcome)
    }
  })

  it('undoes every step, and a kept print equals a fresh one', async () => {
    const program = await loaded(name, text)
    // Long stretches are cut short: a spin would else run two hundred thousand instructions a step.
    const m = program.machine({ semantics: semanticsOf(verdicts, name), granularity: 'future', bounds: { instructions: 5_000 } })
    const next = mulberry32(7)
    const print = () => JSON.stringify(m.fingerprint())
    const prints = [print()]
    for (let move = 0; move < 400; move++) {
      const runnable = m.runnable()
      if (m.depth > 0 && (runnable.length === 0 || next() < 0.4)) {
        m.undo()
        prints.pop()
        expect(print()).toBe(prints.at(-1))
      } else if (runnable.length > 0) {
        const thread = runnable[Math.floor(next() * runnable.length)]!
        m.step(thread, Math.floor(next() * m.pending(thread).choices))
        prints.push(print())
        for (const t of m.threads) t.print = null
        expect(print()).toBe(prints.at(-1))
      }
    }
  })
})

describe('programs that do not compile', () => {
  it.each(all.filter(isRefused))('$name', async ({ name, text }) => {
    const { diagnostics } = await load({ language: languageOf(name)!, text, file: name })
    const source = new SourceText(name, text)
    const said = diagnostics.map((diagnostic) => {
      const { line, column } = source.position(diagnostic.span.start)
      return { line, place: `${line}:${column}`, text: diagnostic.message.split('\n')[0]! }
    })
    expect(said.map((one) => `${one.place} ${one.text}`)).toEqual(verdictsOf(text).map((v) => v.words.slice(1).join(' ')))
    expect(refusedElsewhere(dirname(name), basename(name), text, said.map((one) => one.line))).toBeUndefined()
  })
})

describe('trace counts', () => {
  const folder = join(import.meta.dirname, 'dpor')
  const rows = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    return verdictsOf(text).map((v) => ({ file, text, size: Number(v.words[1]!.slice(2)), traces: Number(v.words[2]), long: v.words[3] === 'long' }))
  })
  it.each(rows.filter((row) => !row.long || process.env.LONG))('$file N=$size: $traces', { timeout: 1_200_000 }, async ({ file, text, size, traces }) => {
    const program = await loaded(file, text.replace(/^N = .*$/m, `N = ${size}`))
    const result = explore(program, { semantics: parseSemantics('', 'python'), engine: 'dpor', bounds: { ms: 1_200_000, states: 1e9 }, clock })
    expect(result.stats).toMatchObject({ executions: traces, redundant: 0 })
    expect(result.complete).toBe(true)
  })
})
