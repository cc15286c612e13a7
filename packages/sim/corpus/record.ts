/**
 * Runs the corpus programs of a language with its real toolchain and keeps what they did in `corpus/<language>/recorded.json`:
 *
 *     node packages/sim/corpus/record.ts go [FILE…]
 *
 * A program that is recorded already and has not changed is left alone unless it is named. Ordinary tests read the file and need no toolchain.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { go } from './recording/go.ts'
import { java } from './recording/java.ts'
import { codeLine, codePlace, needs, printOf, readRecorded, type RealOutput, type Recorded, recordedFile, type Recording, spoken } from './recording/recorded.ts'
import { type BatchResult, type Built, type Command, type Program, Refused, type Toolchain } from './recording/toolchain.ts'

const TOOLCHAINS: readonly Toolchain[] = [go, java]
const RUNS = 60
/** A run that lasts longer goes on for ever. */
const LONGEST_MS = 4_000
const AT_ONCE = 2

const [language, ...named] = process.argv.slice(2)
const toolchain = TOOLCHAINS.find((one) => one.language === language)
if (toolchain === undefined) {
  process.stderr.write(`usage: node record.ts ${TOOLCHAINS.map((one) => one.language).join('|')} [FILE…]\n`)
  process.exitCode = 2
} else await recordAll(toolchain, new Set(named))

async function recordAll(tools: Toolchain, again: ReadonlySet<string>): Promise<void> {
  const folder = join(import.meta.dirname, tools.language)
  const before = readRecorded(tools.language)
  const version = tools.version()
  const programs: Record<string, Recording> = {}
  const newer: Record<string, string> = {}
  const together: Program[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith(`.${tools.language}`)).toSorted()) {
    const text = readFileSync(join(folder, file), 'utf8')
    const wanted = needs(text)
    const known = before.programs[file]
    if (wanted !== undefined && !tools.has(wanted)) newer[file] = wanted
    else if (known !== undefined && known.program === printOf(text) && before.toolchain === version && !again.has(file)) programs[file] = known
    else if (tools.batch !== undefined) together.push({ file, text })
    else {
      process.stdout.write(`${file}\n`)
      const recording = await recordOrTell(tools, file, text)
      if (recording !== undefined) programs[file] = recording
    }
  }
  if (together.length > 0) {
    const results = tools.batch!(together, RUNS)
    for (const { file, text } of together) programs[file] = ofBatch(text, results.get(file)!)
  }
  writeFileSync(recordedFile(tools.language), `${JSON.stringify({ toolchain: version, programs, newer } satisfies Recorded, null, 1)}\n`)
}

function ofBatch(text: string, result: BatchResult): Recording {
  if ('refused' in result) return { program: printOf(text), runs: 0, outputs: [], refused: result.refused.map((place) => codePlace(text, place)) }
  const outputs = result.outputs.map(({ stdout, stderr, exitCode }) => ({ stdout, stderr: spoken(stderr), exitCode, said: '' }))
  return { program: printOf(text), runs: RUNS, outputs: distinct(outputs) }
}

/** A program that cannot be built for a reason of its own is told and left out; the others are still recorded. */
async function recordOrTell(tools: Toolchain, file: string, text: string): Promise<Recording | undefined> {
  try {
    return await record(tools, file, text)
  } catch (problem) {
    process.stderr.write(`${file}: ${(problem as Error).message}\n`)
    process.exitCode = 1
    return undefined
  }
}

async function record(tools: Toolchain, file: string, text: string): Promise<Recording> {
  const folder = mkdtempSync(join(tmpdir(), 'interleave-record-'))
  try {
    const built = tools.build!({ file, text }, folder)
    const outputs = await collect(RUNS, built.command)
    const races = built.races === undefined ? undefined : await racesOf(built.races, text)
    return { program: printOf(text), runs: RUNS, outputs: distinct(outputs), ...(races === undefined ? {} : { races }) }
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem
    return { program: printOf(text), runs: 0, outputs: [], refused: problem.places.map((place) => codePlace(text, place)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function racesOf({ runs, command, read }: NonNullable<Built['races']>, text: string): Promise<readonly (readonly [number, number])[]> {
  const pairs = (await collect(runs, command)).flatMap((run) => read(run.said))
  const byText = new Map(pairs.map((pair) => [pair.join(), pair]))
  return [...byText.values()].toSorted((a, b) => a[0] - b[0] || a[1] - b[1]).map(([a, b]) => [codeLine(text, a), codeLine(text, b)])
}

type Run = RealOutput & { readonly said: string }

async function collect(runs: number, command: (run: number) => Command): Promise<Run[]> {
  const done: Run[] = []
  let next = 0
  // One run that goes on for ever is enough: sixty of them would take minutes.
  const worker = async (): Promise<void> => {
    while (next < runs && !done.some((run) => run.exitCode === null)) done.push(await start(command(next++)))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return done
}

function distinct(runs: readonly Run[]): RealOutput[] {
  const byText = new Map(runs.map(({ stdout, stderr, exitCode }) => [JSON.stringify([stdout, stderr, exitCode]), { stdout, stderr, exitCode }]))
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, output]) => output)
}

function start(command: Command): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.program, command.arguments, { env: { ...process.env, ...command.environment }, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let said = ''
    let isOver = false
    const timer = setTimeout(() => {
      isOver = true
      child.kill('SIGKILL')
    }, LONGEST_MS)
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ stdout, stderr: spoken(said), exitCode: isOver ? null : code, said })
    })
  })
}
