import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The shapes, exit codes and streams that scripts may rely on, by the shell as it is called. */
const root = join(import.meta.dirname, '../..')
const sim = join(root, 'packages/sim/bin/sim.ts')

const files: Readonly<Record<string, string>> = {
  'lost.py': 'import threading\nx = 0\ndef add():\n    global x\n    x += 1\nts = [threading.Thread(target=add) for _ in range(2)]\nfor t in ts: t.start()\nfor t in ts: t.join()\nprint(x)\n',
  'stuck.py': 'import threading\na, b = threading.Lock(), threading.Lock()\ndef f(p, q):\n    with p:\n        with q: print("in")\nthreading.Thread(target=f, args=(a, b)).start()\nthreading.Thread(target=f, args=(b, a)).start()\n',
  'fails.py': 'import sys\nprint("before")\nraise ValueError("no")\n',
  'three.py': 'import sys\nprint("three")\nsys.exit(3)\n',
  'refused.py': 'x = 1\nimport ctypes\nprint(x)\n',
  'wrong.py': 'print("never")\nx = = 1\n',
  'seven.py': 'import threading\nfor i in range(7):\n    threading.Thread(target=print, args=(i,)).start()\n',
  'counter.go': 'package main\n\nimport "fmt"\n\nfunc main() {\n\tdone := make(chan bool)\n\tx := 0\n\tgo func() {\n\t\tx++\n\t\tdone <- true\n\t}()\n\tx++\n\t<-done\n\tfmt.Println(x)\n}\n',
  'Wrong.java': 'class Wrong {\n  public static void main(String[] args) {\n    int x = "one";\n  }\n}\n',
  'one.txt': '1\n',
  'three.txt': '3\n',
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interleave-shell-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function call(args: string, input = ''): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [sim, ...args.split(' ')], { cwd: folder, input, encoding: 'utf8' })
  return { code: status, stdout, stderr }
}

const json = <T>(args: string): T => JSON.parse(call(args).stdout) as T

interface Explored {
  readonly outcomes: readonly Readonly<Record<string, unknown>>[]
  readonly races: readonly object[]
  readonly stats: object
  readonly outcomeCount: string
  readonly complete: boolean
  readonly stoppedBy: string | null
}

describe('explore --json', () => {
  it.each(['lost.py --engine graph', 'lost.py --engine dpor', 'stuck.py', 'counter.go'])('has these fields in this order: %s', (args) => {
    const said = json<Explored>(`explore ${args} --json`)
    expect(Object.keys(said)).toEqual(['language', 'semantics', 'engine', 'complete', 'stoppedBy', 'outcomeCount', 'outcomes', 'races', 'stats'])
    for (const outcome of said.outcomes) expect(Object.keys(outcome)).toEqual(['stdout', 'stderr', 'ending', 'exitCode', 'errors', 'blocked', 'zombies', 'typical', 'witness'])
    for (const race of said.races) expect(Object.keys(race)).toEqual(['variable', 'lines'])
    expect(Object.keys(said.stats)).toEqual(['states', 'transitions', 'executions', 'ms'])
    expect(said.outcomeCount).toMatch(/^\d+$/)
    expect(said.outcomes.filter((outcome) => outcome['typical'] === true).length).toBeLessThanOrEqual(1)
  })

  it('says all outcomes and races of a small program', () => {
    expect(json<Explored>('explore lost.py --json')).toMatchObject({
      language: 'python', semantics: 'portable,fork,terminal', complete: true, stoppedBy: null, outcomeCount: '2',
      outcomes: [{ stdout: '1\n', ending: 'exited', exitCode: 0, errors: [], blocked: [], zombies: 0 }, { stdout: '2\n', typical: true }],
      races: [{ variable: 'x', lines: [5, 5] }],
    })
  })

  it('tells an uncaught exception by type, message and line', () => {
    const { outcomes } = json<Explored>('explore fails.py --json')
    expect(outcomes).toHaveLength(1)
    expect(outcomes[0]).toMatchObject({ stdout: 'before\n', ending: 'raised', exitCode: 1 })
    expect(JSON.stringify(outcomes[0]!['errors'])).toBe('[{"type":"ValueError","message":"no","line":3}]')
  })

  it('lists the first thousand and counts them all', () => {
    const { outcomes, outcomeCount } = json<Explored>('explore seven.py --json')
    expect(outcomes).toHaveLength(1_000)
    expect(outcomeCount).toBe('5040')
  })

  it.each([['--bound-states 3', 'states'], ['--bound-ms 0', 'ms']])('a search that meets a bound names it and ends with 3: %s', (bound, named) => {
    // A program large enough that the search looks at its bounds.
    writeFileSync(join(folder, 'large.py'), files['lost.py']!.replace('range(2)', 'range(9)').replace('x += 1', 'x += 1; x += 1'))
    const { code, stdout } = call(`explore large.py --json --engine graph ${bound}`)
    expect(code).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ complete: false, stoppedBy: named })
  })
})

describe('can', () => {
  it.each([['one.txt', 'yes'], ['three.txt', 'no']])('prints %s: %s, with exit code 0', (file, answer) => {
    const { code, stdout } = call(`can lost.py --prints ${file} --json`)
    const said = JSON.parse(stdout) as { answer: string; witness: string | null; stats: object }
    expect(code).toBe(0)
    expect(Object.keys(said)).toEqual(['answer', 'witness', 'complete', 'stoppedBy', 'stats', 'outcomeCount'])
    expect(Object.keys(said.stats)).toEqual(['states', 'transitions', 'executions', 'ms'])
    expect(said.answer).toBe(answer)
    expect(typeof said.witness === 'string').toBe(answer === 'yes')
    if (said.witness !== null) expect(call(`run lost.py --schedule ${said.witness}`).stdout).toBe(files[file])
  })

  it('reads what is asked for from standard input', () => {
    expect(call('can lost.py --prints -', '2\n')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^yes, of 2 outcomes\nwitness \S+\n$/) as string })
  })

  it('does not decide what it did not finish: exit code 3', () => {
    writeFileSync(join(folder, 'large.py'), files['lost.py']!.replace('range(2)', 'range(9)').replace('x += 1', 'x += 1; x += 1'))
    const { code, stdout } = call('can large.py --prints - --json --engine graph --bound-states 3', '19\n')
    expect(code).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ answer: 'undecided', witness: null, complete: false, stoppedBy: 'states' })
  })
})

describe('run', () => {
  it('leaves standard output to the program, and ends with its exit code', () => {
    expect(call('run three.py')).toEqual({ code: 3, stdout: 'three\n', stderr: '' })
    expect(call('run fails.py')).toMatchObject({ code: 1, stdout: 'before\n', stderr: expect.stringContaining('ValueError: no') as string })
    expect(call('run lost.py --seed 7').stdout).toMatch(/^[12]\n$/)
    expect(call('run lost.py --seed 7')).toEqual(call('run lost.py --seed 7'))
  })
})

describe('a refused program', () => {
  it.each([
    ['refused.py', 'python-unsupported-module', 2, 1],
    ['wrong.py', 'python-syntax', 2, 5],
    ['Wrong.java', 'java-type', 3, 13],
  ])('%s: exit code 2, nothing on standard output, diagnostics as JSON on standard error', (file, code, line, column) => {
    for (const verb of ['run', 'explore', 'races', 'disasm']) {
      const said = call(`${verb} ${file} --json`)
      expect({ verb, code: said.code, stdout: said.stdout }).toEqual({ verb, code: 2, stdout: '' })
      const [first] = JSON.parse(said.stderr) as Readonly<Record<string, unknown>>[]
      expect(Object.keys(first!).slice(0, 7)).toEqual(['file', 'line', 'column', 'endLine', 'endColumn', 'code', 'message'])
      expect(first).toMatchObject({ file, code, line, column })
    }
    expect(call(`run ${file}`).stderr).toContain(`${file}:${line}:${column}: ${code}: `)
  })
})

describe('the README', () => {
  it('shows what the shell says', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const [, args, shown] = /^ {4}\$ pnpm --silent sim (.+)\n((?: {4}.*\n)+)/m.exec(readme)!
    const lines = shown!.trimEnd().split('\n').map((line) => line.slice(4))
    expect(lines.pop()).toBe('…')
    const { stdout } = spawnSync(process.execPath, [sim, ...args!.split(' ')], { cwd: root, encoding: 'utf8' })
    const timeless = (line: string) => line.replace(/[\d.]+ s,/, 'N s,')
    expect(stdout.split('\n').slice(0, lines.length).map(timeless)).toEqual(lines.map(timeless))
  })
})

describe('wrong usage', () => {
  it.each(['nothing lost.py', 'explore', 'explore lost.py stuck.py', 'explore lost.rb', 'explore absent.py', 'explore lost.py --engine other', 'explore lost.py --semantics strange', 'run lost.py --bound-ms soon', 'can lost.py', 'replay lost.py', 'run lost.py --schedule zz'])(
    'sim %s: exit code 2, one sentence on standard error', (args) => {
      const { code, stdout, stderr } = call(args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(/^sim: .+\n$/)
    },
  )

  it('help goes to standard output and names every verb', () => {
    const { code, stdout } = call('help')
    expect(code).toBe(0)
    for (const verb of ['run', 'explore', 'can', 'replay', 'races', 'time', 'disasm', 'step']) expect(stdout).toMatch(new RegExp(`^ {2}${verb} `, 'm'))
  })
})
