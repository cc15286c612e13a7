import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { askPython } from '../oracle/ask-python.ts'

/**
 * The programs of corpus/python and what CPython 3.11 makes of them. A program carries the record at its end, in comments that
 * record-python.ts writes:
 *
 *     #> exit 1        the exit code, where it is not 0
 *     #| text          a line of standard output; `#|\ text` one that no line break ended
 *     #! text          the same of standard error
 *
 * and may say at its head:
 *
 *     #> every schedule    the search over all schedules finds this one outcome and no other
 *     #> runs N            its output depends on the schedule: the record is every standard output that N runs gave,
 *     #> seen "text"       each as a JSON string, and the search must find them all
 */
export interface PythonProgram {
  readonly name: string
  readonly path: string
  /** The program without its record. */
  readonly text: string
  readonly everySchedule: boolean
  /** 0: its output is always the same. */
  readonly runs: number
  readonly recorded: Recorded
}

export interface Recorded {
  readonly stdout: string
  readonly stderr: string
  readonly exit: number
  readonly seen: readonly string[]
}

export interface Answer {
  readonly stdout: string
  readonly stderr: string
  readonly exit: number
}

const FOLDER = join(import.meta.dirname, 'python')
const SCHEDULES = join(import.meta.dirname, 'schedules')
/** What runs of the programs of corpus/schedules printed: those carry verdicts where the others carry their record. */
export const SCHEDULES_SEEN = join(import.meta.dirname, 'schedules-seen.json')

export function pythonPrograms(): PythonProgram[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.py')).toSorted().map(read)
}

/**
 * Not compared run by run: a print of CPython is two writes, text and line break, and a run now and then comes, or ends a child, between them,
 * which the semantics `terminal` leaves out on purpose; the parent of zombie.py does not wait for its child.
 */
const BETWEEN_WRITES: ReadonlySet<string> = new Set(['barrier-rounds.py', 'killed-child.py', 'ten-printers.py', 'zombie.py'])

/** The programs of corpus/schedules that end in every run and need no semantics but CPython's own on a terminal. */
export function schedulePrograms(): PythonProgram[] {
  const seen = JSON.parse(readFileSync(SCHEDULES_SEEN, 'utf8')) as Record<string, string[]>
  return readdirSync(SCHEDULES).filter((name) => name.endsWith('.py')).toSorted().flatMap((name) => {
    const path = join(SCHEDULES, name)
    const text = readFileSync(path, 'utf8')
    if (BETWEEN_WRITES.has(name) || /^#> (deadlocks|diverges|semantics)/m.test(text)) return []
    return [{ name: `schedules/${name}`, path, text, everySchedule: false, runs: 50, recorded: { stdout: '', stderr: '', exit: 0, seen: seen[name] ?? [] } }]
  })
}

function read(name: string): PythonProgram {
  const path = join(FOLDER, name)
  const lines = readFileSync(path, 'utf8').split('\n')
  const text = lines.filter((line) => !isRecord(line)).join('\n').trimEnd() + '\n'
  const exit = said(lines, 'exit')
  return {
    name, path, text, everySchedule: lines.includes('#> every schedule'), runs: Number(said(lines, 'runs') ?? 0),
    recorded: {
      stdout: stream(lines, '#|'), stderr: stream(lines, '#!'), exit: Number(exit ?? 0),
      seen: lines.filter((line) => line.startsWith('#> seen ')).map((line) => JSON.parse(line.slice(8)) as string),
    },
  }
}

const isRecord = (line: string): boolean => /^#([|!]|> (exit|seen) )/.test(line)

const said = (lines: readonly string[], word: string): string | undefined => lines.find((line) => line.startsWith(`#> ${word} `))?.slice(word.length + 4)

function stream(lines: readonly string[], mark: string): string {
  return lines.filter((line) => line.startsWith(mark)).map((line) => {
    const isUnended = line[2] === '\\'
    return line.slice(isUnended ? 4 : 3) + (isUnended ? '' : '\n')
  }).join('')
}

/** The record of a program as the lines that stand at its end. */
export function recordOf(program: PythonProgram, answers: readonly Answer[]): string {
  const [{ stdout, stderr, exit }] = answers as [Answer]
  if (program.runs > 0) return [...new Set(answers.map((answer) => plain(answer.stdout)))].toSorted().map((text) => `#> seen ${JSON.stringify(text)}\n`).join('')
  return (exit === 0 ? '' : `#> exit ${exit}\n`) + marked(plain(stdout), '#|') + marked(plain(stderr), '#!')
}

function marked(text: string, mark: string): string {
  const lines = text.split('\n')
  const last = lines.pop()!
  const ended = lines.map((line) => `${mark} ${line}`.trimEnd() + '\n').join('')
  return last === '' ? ended : `${ended}${mark}\\ ${last}\n`
}

/** What differs from run to run, made plain: addresses, and how long tests took. Blanks at the ends of lines are not recorded. */
export function plain(text: string): string {
  return text.replace(/\b0x[0-9a-f]{6,}/g, '0x…').replace(/\bin \d+\.\d{3}s\b/g, 'in 0.000s').replace(/[ \t]+$/gm, '')
}

/** Every answer of the installed CPython, run by run. */
export function askCPython(python: string, programs: readonly PythonProgram[]): Answer[][] {
  return askPython<Answer[]>(python, 'python_programs.py', programs.map(({ path, runs }) => ({ file: path, runs: Math.max(1, runs) })), [], { PYTHONHASHSEED: '0', TZ: 'UTC', PYTHONWARNINGS: 'ignore' })
}
