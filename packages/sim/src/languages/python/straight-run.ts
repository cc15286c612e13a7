import { load, prepare } from './index.ts'

await prepare('import')

const SEMANTICS = {
  name: 'portable', switching: 'portable', startMethod: 'fork', stdout: 'terminal', options: new Set<string>(),
} as const

/** Enough for any test of one thread; more means that a program does not end. */
const MOST_STEPS = 100_000

export interface StraightRun {
  readonly stdout: string
  readonly stderr: string
  readonly ending: string
}

/**
 * Runs a program with the first runnable thread moving always: what a program of one thread does.
 * @throws Error for a program that is refused or does not end.
 */
export function runStraight(text: string): StraightRun {
  const { loaded, diagnostics } = load(text, 'case.py')
  if (loaded === undefined) throw new Error(diagnostics[0]!.message)
  const machine = loaded.machine({ semantics: SEMANTICS, granularity: 'future', undoable: false })
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const [thread] = machine.runnable()
    if (thread === undefined) {
      const { stdout, stderr, ending } = machine.outcome()!
      return { stdout, stderr, ending }
    }
    machine.step(thread)
  }
  throw new Error('the program did not end')
}
