import { readdirSync, readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { askPython, installedPython } from '../../../oracle/ask-python.ts'
import { SourceText } from '../../source/index.ts'
import { check } from './check.ts'
import { dump } from './dump.ts'
import { readCases } from './grammar/cases.ts'
import { parse } from './parse.ts'
import { runStraight } from './straight-run.ts'
import { buildSymbols, hasFrame } from './symtable.ts'

interface PythonAnswer {
  readonly tree?: string
  readonly parse?: Refused
  readonly compile?: Refused
}
interface Refused {
  readonly kind: string
  readonly message: string
}

const python = installedPython()
const long = process.env['LONG'] !== undefined
const BATCH = 100
const FILES_IN_ORDINARY_RUN = 40

if (python === undefined) console.log('No python3.11 or later here: programs are compared with the stored answers only.')

const casesIn = (name: string) => readCases(readFileSync(new URL(`cases/${name}.txt`, import.meta.url), 'utf8'))

describe('stored programs that leave blocks in every way', () => {
  const stored = JSON.parse(readFileSync(new URL('../../../oracle/control-flow.json', import.meta.url), 'utf8')) as { source: string; stdout: string }[]
  test.each(stored.map(({ source, stdout }, index) => ({ index, source, stdout })))('number $index prints what CPython printed', ({ source, stdout }) => {
    expect(runStraight(source)).toMatchObject({ stdout, ending: 'exited' })
  })
})

describe.skipIf(python === undefined)('against the installed CPython', () => {
  test('cases are accepted and refused alike, with equal trees', () => {
    const sources = ['accepted', 'refused', 'checked'].flatMap((name) => casesIn(name).map(({ source }) => source))
    expect(disagreements(sources.map((text) => ({ name: text, text }))).filter((line) => !NEWER.test(line))).toEqual([])
  })

  test('so are the files of its library', { timeout: 600_000 }, () => {
    const files = libraryFiles()
    const chosen = long ? files : files.filter((_, index) => index % Math.ceil(files.length / FILES_IN_ORDINARY_RUN) === 0)
    for (let at = 0; at < chosen.length; at += BATCH) {
      const texts = chosen.slice(at, at + BATCH).map((name) => ({ name, text: readFileSync(name, 'utf8') }))
      expect(disagreements(texts)).toEqual([])
      expect(symbolDisagreements(texts)).toEqual([])
    }
    expect(chosen.length).toBeGreaterThan(25)
  })

  test('random programs print the same', { timeout: 600_000 }, () => {
    const seed = String(Date.now() % 1_000_000)
    for (const { source, stdout } of randomPrograms(seed, long ? 2000 : 20)) {
      expect(runStraight(source).stdout, `seed ${seed}:\n${source}`).toBe(stdout)
    }
  })
})

/** f-strings that only 3.12 takes are taken here too. */
const NEWER = /f-string: (expressions nested too deeply|expecting '}')/

function disagreements(texts: readonly { name: string; text: string }[]): string[] {
  const answers = askPython<PythonAnswer>(python!, 'python_trees.py', texts.map(({ text }) => text), ['--no-positions'])
  return texts.flatMap(({ name, text }, index) => compare(name, text, answers[index]!))
}

function compare(name: string, text: string, theirs: PythonAnswer): string[] {
  const { tree, diagnostics } = parse(text)
  if (tree === undefined) {
    const ours = diagnostics[0]!
    return theirs.parse || ours.code === 'python-unsupported' ? [] : [`${name}: refused with ${ours.message}`]
  }
  if (theirs.tree === undefined) return text.startsWith('\ufeff') ? [] : [`${name}: accepted, CPython says ${theirs.parse!.message}`]
  if (comparable(dump(tree)) !== comparable(theirs.tree)) return [`${name}: another tree`]
  const { symbols, diagnostics: names } = buildSymbols(tree)
  const rules = symbols ? check(tree, symbols) : names
  if (rules.length > 0 === (theirs.compile !== undefined)) return []
  return [`${name}: ${rules[0]?.message ?? 'accepted'}, CPython says ${theirs.compile?.message ?? 'nothing'}`]
}

/** Numbers are spelt by each language in its own way. */
function comparable(tree: string): string {
  return tree.replace(/(float|imag) ([^,)\] ]+)/g, (_, kind, digits) => `${kind} ${digits === 'inf' ? Infinity : Number(digits)}`)
}

function symbolDisagreements(texts: readonly { name: string; text: string }[]): string[] {
  const read = texts.flatMap(({ name, text }) => {
    const { tree } = parse(text)
    return tree === undefined || text.startsWith('\ufeff') ? [] : [{ name, text, tree }]
  })
  const answers = askPython<string[]>(python!, 'python_symbols.py', read.map(({ text }) => text))
  return read.flatMap(({ name, text, tree }, index) => {
    const { symbols } = buildSymbols(tree)
    if (symbols === undefined || answers[index]!.length === 1) return []
    const source = new SourceText(name, text)
    const ours = new Set([...symbols.scopes.values()].map((scope) => {
      const names = [...scope.names].map(([id, { binding }]) => `${id}=${binding}`).toSorted()
      return `${hasFrame(scope) ? 'function' : scope.kind} ${scope.name} ${source.lineAt(scope.node.span.start)}: ${names.join(' ')}`
    }))
    return answers[index]!.filter((line) => !line.startsWith('module') && !ours.has(line)).map((line) => `${name}: ${line}`)
  })
}

function libraryFiles(): string[] {
  const { stdout } = spawnSync(python!, ['-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))'], { encoding: 'utf8' })
  const root = stdout.trim()
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py') && !name.includes('site-packages') && !name.includes('bad_coding'))
    .toSorted()
    .map((name) => join(root, name))
}

function randomPrograms(seed: string, count: number): { source: string; stdout: string }[] {
  const script = new URL('../../../oracle/python_control_flow.py', import.meta.url).pathname
  const { stdout } = spawnSync(python!, [script, seed, String(count)], { encoding: 'utf8', maxBuffer: 2 ** 30 })
  return JSON.parse(stdout) as { source: string; stdout: string }[]
}
