import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from './benchmark.ts'
import type { Benchmark, Figure } from './benchmark.ts'

const ROUNDS = 9
const RIVALS = ['CPython', 'skulpt', 'brython'] as const

interface Runs { readonly took: readonly number[]; readonly peakMb: number }

export const benchmark: Benchmark = {
  name: 'counting-loop',
  about: `counting to a million in a function, compiling included and loading the engine not: median of ${ROUNDS} rounds in one process each, against CPython and two Pythons in JavaScript`,
  async run() {
    const ours = runs('ours')
    if (ours === undefined) throw new Error('Our own engine did not run.')
    const rivals = RIVALS.flatMap((name) => {
      const theirs = runs(name)
      if (theirs === undefined) console.log(`  ${name} is not installed here, so there is no figure for it`)
      return theirs === undefined ? [] : [{ name, theirs }]
    })
    return [
      ...rivals.map(({ name, theirs }): Figure => ({ name: `ours / ${name}`, value: median(ours.took) / median(theirs.took), unit: '×', better: 'lower', aim: 1 })),
      ...rivals.map(({ name, theirs }): Figure => ({ name: `ours / ${name}, first round`, value: ours.took[0]! / theirs.took[0]!, unit: '×', better: 'lower' })),
      ...[{ name: 'ours', theirs: ours }, ...rivals].flatMap(({ name, theirs }): Figure[] => [
        { name, value: median(theirs.took), unit: 'ms', better: 'lower' },
        { name: `${name}, peak memory`, value: theirs.peakMb, unit: 'MB', better: 'lower' },
      ]),
    ]
  },
}

/** Undefined where the engine is not there. */
function runs(engine: 'ours' | typeof RIVALS[number]): Runs | undefined {
  const [command, worker, ...words] = engine === 'CPython' ? ['python3', 'counting-worker.py'] : [process.execPath, 'counting-worker.ts', engine]
  const args = [here(worker!), ...words, here('programs/counting-loop.py'), String(ROUNDS)]
  const { status, stdout, stderr, error } = spawnSync(command!, args, { encoding: 'utf8' })
  if (error) return undefined
  if (status !== 0) throw new Error(`${engine}: ${stderr}`)
  return JSON.parse(stdout) as Runs
}

function here(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}
