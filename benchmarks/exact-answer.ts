import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Figure } from './benchmark.ts'
import { spinAt } from './spin.ts'

/** One program at several sizes; the size stands in its line `N = …`. */
export interface Workload {
  /** Python source, relative to this folder. */
  readonly program: string
  /** `auto` is what the shell does, with its bound of ten seconds; a named engine may take three minutes. */
  readonly engine: 'auto' | 'graph' | 'dpor'
  readonly sizes: readonly number[]
  /** Sizes at which SPIN runs models/MODEL too; at `aimedFrom` and above we want to be faster. */
  readonly rival?: { readonly model: string; readonly sizes: readonly number[]; readonly aimedFrom?: number }
  /** What each size must answer, so that a fast wrong answer is no figure: so many outcomes, or so many runs. */
  readonly expected: (size: number) => bigint
  readonly counted?: 'outcomes' | 'runs'
}

interface Answer { readonly complete: boolean; readonly outcomes: string; readonly states: number; readonly executions: number; readonly searchMs: number; readonly peakMb: number }

/** Time to the exact answer by the wall clock, with the start of Node for us and with spin, gcc and pan for SPIN, one after the other. */
export function exactAnswers({ program, engine, sizes, rival, expected, counted = 'outcomes' }: Workload): Figure[] {
  return sizes.flatMap((size) => {
    const { answer, seconds } = explored(program, size, engine)
    const at = `N=${size}`
    if (!answer.complete) {
      console.log(`  ${at}: no exact answer within the bound of time (${answer.states.toLocaleString('en')} states)`)
      return []
    }
    const found = counted === 'runs' ? BigInt(answer.executions) : BigInt(answer.outcomes)
    if (found !== expected(size)) throw new Error(`${program}, ${at}: ${found} found, ${expected(size)} expected. The figure would be worthless.`)
    const ours: Figure[] = [
      { name: `${at}, ours`, value: seconds, unit: 's', better: 'lower' },
      { name: `${at}, ours, compile and search alone`, value: answer.searchMs / 1000, unit: 's', better: 'lower' },
      { name: `${at}, ours, peak memory`, value: answer.peakMb, unit: 'MB', better: 'lower' },
    ]
    return rival?.sizes.includes(size) ? [...against(rival, size, seconds), ...ours] : ours
  })
}

function explored(program: string, size: number, engine: string): { answer: Answer; seconds: number } {
  const [worker, file] = ['explore-worker.ts', program].map((name) => fileURLToPath(new URL(name, import.meta.url))) as [string, string]
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [worker, file, String(size), engine], { encoding: 'utf8' })
  const seconds = (performance.now() - began) / 1000
  if (status !== 0) throw new Error(`${program}, N=${size}: ${stderr}`)
  return { answer: JSON.parse(stdout) as Answer, seconds }
}

function against({ model, aimedFrom = Infinity }: NonNullable<Workload['rival']>, size: number, seconds: number): Figure[] {
  const spin = spinAt(model, size)
  if (typeof spin === 'string') {
    console.log(`  N=${size}: ${spin}`)
    return []
  }
  return [
    { name: `N=${size}, ours / SPIN`, value: seconds / spin.seconds, unit: '×', better: 'lower', ...(size >= aimedFrom ? { aim: 1 } : {}) },
    { name: `N=${size}, SPIN`, value: spin.seconds, unit: 's', better: 'lower' },
    { name: `N=${size}, SPIN, pan alone`, value: spin.panSeconds, unit: 's', better: 'lower' },
    { name: `N=${size}, SPIN, peak memory of pan`, value: spin.peakMb, unit: 'MB', better: 'lower' },
  ]
}
