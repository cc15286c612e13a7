#!/usr/bin/env node
/** The simulator from the shell: see `sim help`. This folder alone knows files and the terminal. */
import { parseArguments, UsageError } from './arguments.ts'
import { keepCompiledModules } from './compile-cache.ts'

const HELP = `usage: sim <verb> FILE [options]

  run      one schedule: --seed N | --schedule S; the program's own output and exit code
  explore  every schedule: all outcomes, each with a witness
  can      --prints FILE|-: can it print exactly this? (exit 0 for yes or no, 3 undecided)
  replay   --schedule S: the events of one schedule, step by step
  races    pairs of accesses that can meet
  time     one run in virtual time: when each thread computed, and how many cores that kept busy
  disasm   the bytecode
  step     drive it: choose the thread, step, go back

options
  --semantics NAME,…   portable|cpython-gil|free-threaded, fork|spawn|forkserver, terminal|pipe|unbuffered, go1.N, javaN, carriersN, jmm, spurious
  --engine graph|dpor|modular  (default: whichever finishes first)
  --cores K  --bound-ms N (10000)  --bound-states N  --json
exit codes: 0 done, 2 refused program or wrong usage, 3 a bound was reached`

async function main(): Promise<number> {
  const [verb = 'help', ...rest] = process.argv.slice(2)
  if (verb === 'help' || verb === '--help') {
    process.stdout.write(`${HELP}\n`)
    return 0
  }
  keepCompiledModules() // Before the simulator is loaded: it is most of the wait.
  const { VERBS } = await import('./verbs.ts')
  const action = VERBS[verb]
  if (action === undefined) throw new UsageError(`there is no verb '${verb}'; 'sim help' lists them`)
  return action(parseArguments(rest))
}

// Whoever reads the output may have seen enough.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem
  process.exit()
})

try {
  process.exitCode = await main()
} catch (problem) {
  if (!(problem instanceof UsageError)) throw problem
  process.stderr.write(`sim: ${problem.message}\n`)
  process.exitCode = 2
}
