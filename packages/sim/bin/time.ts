import type { LoadedProgram, Semantics } from '../src/index.ts'
import { timeline } from '../src/index.ts'
import type { Arguments } from './arguments.ts'

/** The clocked run: how long each thread computed and waited, and how that compares with one core doing all of it in turn. */
export function time(program: LoadedProgram, semantics: Semantics, args: Arguments): number {
  const result = timeline(program, semantics, { cores: args.cores })
  if (args.json) {
    process.stdout.write(`${JSON.stringify(result)}\n`)
    return 0
  }
  process.stdout.write(result.stdout)
  for (const thread of result.threads) process.stdout.write(`${thread.name}: ${seconds(thread.busyS)} busy, from ${seconds(thread.startedAtS)} to ${seconds(thread.endedAtS)}\n`)
  process.stdout.write(`total ${seconds(result.elapsedS)}, work ${seconds(result.workS)}, work / total ${(result.workS / result.elapsedS).toFixed(2)}\n`)
  return 0
}

function seconds(s: number): string {
  return s >= 1 ? `${s.toFixed(3)} s` : s >= 0.001 ? `${(s * 1000).toFixed(3)} ms` : `${(s * 1e6).toFixed(1)} µs`
}
