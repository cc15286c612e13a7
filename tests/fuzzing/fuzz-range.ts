/** `node fuzz-range.ts FROM TO [LANGUAGE]`: tries the mutants of these numbers, of the programs of one language where it is named. Says the number before each on standard output, then its fate; findings as JSON. */
import { languageOf } from '@interleave/sim'
import { corpusPrograms } from '../languages/corpus-programs.ts'
import { fuzzOne } from './fuzz-one.ts'
import { mutantOf } from './mutants.ts'

const [from, to] = process.argv.slice(2, 4).map(Number) as [number, number]
const only = process.argv[4]
const programs = corpusPrograms().filter(({ file }) => only === undefined || languageOf(file) === only)
for (let number = from; number < to; number++) {
  const { file, text } = mutantOf(programs, number)
  process.stdout.write(`${number} ${languageOf(file)} `)
  const started = process.cpuUsage()
  try {
    process.stdout.write(`${await fuzzOne(file, text, number)}`)
  } catch (problem) {
    process.stdout.write(`finding ${JSON.stringify({ file, text, problem: (problem as Error).stack ?? String(problem) })}`)
  }
  const { user, system } = process.cpuUsage(started)
  process.stdout.write(` ${Math.round((user + system) / 1000)}\n`)
}
