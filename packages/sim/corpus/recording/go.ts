import { execFileSync, spawnSync, type SpawnSyncOptions } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Built, type Command, Refused, type Toolchain } from './toolchain.ts'

/** As root, gcc (which `-race` needs) removes its output file when it fails, and Go lets it write to /dev/null: so nobody builds it. */
const NOBODY = 65534
const isRoot = process.getuid?.() === 0
const asNobody: SpawnSyncOptions = isRoot ? { uid: NOBODY, gid: NOBODY } : {}

const PROCESSORS = ['1', '2', '4', '8', '3']
const RACE_RUNS = 8

/** The installed Go. Every program is built once; runs differ in GOMAXPROCS. */
export const go: Toolchain = {
  language: 'go',
  version: () => execFileSync('go', ['version'], { encoding: 'utf8' }).split(' ')[2]!,
  has: (version) => minor(version) <= minor(go.version()),
  build({ file, text }, folder): Built {
    const isTest = file.endsWith('_test.go')
    writeFileSync(join(folder, isTest ? file : 'main.go'), text) // Tests say their file's name.
    writeFileSync(join(folder, 'go.mod'), `module program\n\ngo 1.${minor(go.version())}\n`)
    compile(folder, isTest, 'plain', { CGO_ENABLED: '0' }, {})
    const command = (program: string) => (run: number): Command => ({
      program: join(folder, program), arguments: [], environment: { GOMAXPROCS: PROCESSORS[run % PROCESSORS.length]!, GORACE: 'exitcode=0' },
    })
    if (!/^\s*go |\.Go\(|AfterFunc/m.test(text)) return { command: command('plain') }
    shareWithNobody(folder)
    compile(folder, isTest, 'raced', { CGO_ENABLED: '1', GOCACHE: nobodysCache(), GOTMPDIR: folder, HOME: folder }, asNobody)
    return { command: command('plain'), races: { runs: RACE_RUNS, command: command('raced'), read: readRaces } }
  },
}

function compile(folder: string, isTest: boolean, output: string, environment: Record<string, string>, options: SpawnSyncOptions): void {
  const verb = isTest ? ['test', '-c', '-vet=off'] : ['build']
  const race = output === 'raced' ? ['-race'] : []
  const made = spawnSync('go', [...verb, ...race, '-gcflags=-e', '-o', join(folder, output)], { cwd: folder, env: { ...process.env, ...environment }, ...options, encoding: 'utf8' })
  if (made.status === 0) return
  const places = [...made.stderr.matchAll(/^\.\/[\w-]+\.go:(\d+:\d+): /gm)].map((match) => match[1]!)
  if (places.length === 0) throw new Error(made.stderr)
  throw new Refused(places, made.stderr)
}

function shareWithNobody(folder: string): void {
  if (!isRoot) return
  chmodSync(folder, 0o755)
  chownSync(folder, NOBODY, NOBODY)
}

function nobodysCache(): string {
  const folder = join(tmpdir(), 'interleave-go-race-cache')
  mkdirSync(folder, { recursive: true })
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  return folder
}

/**
 * In each report: the innermost line of the program under each of the two accesses. A send that may meet the close of its channel, which the
 * detector reports too, is an ending (a panic) here and no race.
 */
function readRaces(stderr: string): (readonly [number, number])[] {
  return stderr.split('WARNING: DATA RACE').slice(1).filter((report) => !report.includes('runtime.closechan')).flatMap((report): (readonly [number, number])[] => {
    const [first, second] = report.split(/^(?:Previous|Goroutine) /m)
    const lines = [first, second].map((part) => /\/(?:main|[\w-]+_test)\.go:(\d+)/.exec(part ?? '')?.[1]).map(Number)
    if (lines.some(Number.isNaN)) return []
    return [[Math.min(...lines), Math.max(...lines)] as const]
  })
}

function minor(version: string): number {
  return Number(/^go1\.(\d+)/.exec(version)?.[1])
}
