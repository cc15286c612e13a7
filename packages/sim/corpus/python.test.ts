import { describe, expect, test } from 'vitest'
import { installedPython } from '../oracle/ask-python.ts'
import { explore, load, type LoadedProgram, parseSemantics } from '../src/index.ts'
import { typicalOutcome } from '../src/verdict/typical.ts'
import { askCPython, plain, type PythonProgram, pythonPrograms, schedulePrograms } from './python-programs.ts'

const programs = [...pythonPrograms(), ...schedulePrograms()]
const python = installedPython()
const semantics = parseSemantics('', 'python')
const clock = () => performance.now()

if (python === undefined) console.log('No python3.11 or later here: the programs are compared with the recorded answers only.')

async function loaded({ name, text }: PythonProgram): Promise<LoadedProgram> {
  const result = await load({ language: 'python', text, file: name.split('/').at(-1)! })
  if (result.loaded === undefined) throw new Error(`${name}: ${result.diagnostics[0]?.message}`)
  return result.loaded
}

function differing(asked: readonly PythonProgram[]): PythonProgram[] {
  const answers = askCPython(python!, asked)
  return asked.filter(({ recorded }, index) => {
    const { stdout, stderr, exit } = answers[index]![0]!
    return plain(stdout) !== recorded.stdout || plain(stderr) !== recorded.stderr || exit !== recorded.exit
  })
}

describe('programs do what CPython recorded', () => {
  test.each(programs.filter(({ runs }) => runs === 0))('$name', async (program) => {
    const outcome = typicalOutcome(await loaded(program), semantics)
    const { stdout, stderr, exit } = program.recorded
    expect({ stdout: plain(outcome?.stdout ?? ''), stderr: plain(outcome?.stderr ?? ''), exit: outcome?.exitCode }).toEqual({ stdout, stderr, exit })
  })
})

describe('under every schedule', () => {
  test.each(programs.filter(({ everySchedule }) => everySchedule))('$name', async (program) => {
    const { outcomes, complete } = explore(await loaded(program), { semantics, clock })
    expect({ complete, count: outcomes.count }).toEqual({ complete: true, count: 1n })
    expect(outcomes.sample(1).map(({ stdout }) => plain(stdout))).toEqual([program.recorded.stdout])
  })
})

describe('what depends on the schedule is foreseen', () => {
  test.each(programs.filter(({ runs }) => runs > 0))('$name', async (program) => {
    const { outcomes, complete } = explore(await loaded(program), { semantics, clock })
    expect({ complete, missing: program.recorded.seen.filter((stdout) => !outcomes.has(stdout)) }).toEqual({ complete: true, missing: [] })
    expect(program.runs).toBeGreaterThanOrEqual(50)
  })
})

describe.skipIf(python === undefined)('the installed CPython agrees with the record', () => {
  test('of every program whose output is always the same', { timeout: 120_000 }, () => {
    // Sleeps that give an order give none on a machine with too much to do: what differs is asked once more.
    const other = differing(differing(programs.filter(({ runs }) => runs === 0)))
    expect(other.map(({ name }) => name)).toEqual([])
  })

  test('or gives another output that the search foresees', { timeout: 120_000 }, async () => {
    const open = programs.filter(({ runs }) => runs > 0).map((program) => ({ ...program, runs: 3 }))
    const answers = askCPython(python!, open)
    for (const [index, program] of open.entries()) {
      const whole = await loaded(program)
      const { outcomes } = explore(whole, { semantics, clock })
      // To a pipe CPython puts a line and its end one after the other, and another thread may come between: that is what `unbuffered` says.
      const isForeseen = (stdout: string) => outcomes.has(stdout) || explore(whole, { semantics: parseSemantics('unbuffered', 'python'), clock }).outcomes.has(stdout)
      for (const { stdout } of answers[index]!) expect({ program: program.name, stdout, foreseen: isForeseen(stdout) }).toEqual({ program: program.name, stdout, foreseen: true })
    }
  })
})
