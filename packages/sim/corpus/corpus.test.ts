import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explore, languageOf, load, type LoadedProgram, parseSemantics, replay, type Semantics } from '../src/index.ts'
import { mulberry32 } from '../src/scheduler/random.ts'
import { quoted, type Verdict, verdictsOf } from './verdicts.ts'

/** Folders of programs that are explored with both engines; adding a program needs no code. */
const FOLDERS = ['schedules', 'go']
const clock = () => performance.now()
const bounds = { ms: 60_000 }

const found = FOLDERS.flatMap((folder) => readdirSync(join(import.meta.dirname, folder)).map((file) => join(folder, file)))
const programs = found.map((name) => ({ name, text: readFileSync(join(import.meta.dirname, name), 'utf8') }))

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
    expect(result.stoppedBy).toBeNull()
    for (const verdict of verdicts) {
      expect({ verdict: verdict.text, holds: holds(verdict, result) }).toEqual({ verdict: verdict.text, holds: true })
    }
    for (const outcome of result.outcomes.sample(50).filter((o) => o.ending !== 'diverged')) {
      expect(replay(program, semantics, result.witnessOf(outcome)!)).toEqual(outcome)
    }
  })

  it('undoes every step, and a kept print equals a fresh one', async () => {
    const program = await loaded(name, text)
    const m = program.machine({ semantics: semanticsOf(verdicts, name), granularity: 'future' })
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

function holds(verdict: Verdict, result: ReturnType<typeof explore>): boolean {
  const [word, second, ...rest] = verdict.words
  const ends = (ending: string) => result.outcomes.tails.some((t) => t.ending === ending)
  switch (word) {
    case 'outcomes': return result.outcomes.count === BigInt(second!)
    case 'prints': return result.outcomes.has(quoted(verdict))
    case 'zombies': return result.outcomes.tails.every((t) => t.zombies === Number(second))
    case 'deadlocks': return ends('deadlocked')
    case 'diverges': return ends('diverged')
    case 'raises': return result.outcomes.tails.some((t) => t.errors.some((e) => e.type === second))
    case 'race-free': return result.races.length === 0
    case 'race': return result.races.some((r) => r.variable === second && r.lines.join(' ') === rest.join(' '))
    case 'never':
      if (second === 'prints') return !result.outcomes.has(quoted(verdict))
      return !ends(second === 'deadlocks' ? 'deadlocked' : 'diverged')
    case 'engines':
    case 'semantics': return true
    default: throw new Error(`'${verdict.text}' is no verdict`)
  }
}

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
