import { describe, expect, it } from 'vitest'
import { load } from '../index.ts'
import type { LanguageName, LoadedProgram } from '../languages.ts'
import { parseSemantics } from '../semantics.ts'
import { type Claim, judge } from './claims.ts'
import { replay } from './explore.ts'

async function loaded(text: string, language: LanguageName = 'python'): Promise<LoadedProgram> {
  const { loaded: program, diagnostics } = await load({ language, text, file: 'program' })
  if (program === undefined) throw new Error(diagnostics[0]!.message)
  return program
}

const semantics = parseSemantics('', 'python')
const verdict = (program: LoadedProgram, claim: Claim) => judge(program, claim, { semantics, clock: () => performance.now() })

const crowd = (size: number, text: string): string => `
from threading import Thread
def say(n):
    print(${text})
threads = [Thread(target=say, args=(n,)) for n in range(${size})]
for t in threads:
    t.start()
for t in threads:
    t.join()
`

/** A daemon that may print any number of lines before the program ends. */
const ticking = `
import threading
def tick():
    while True:
        print("tick")
threading.Thread(target=tick, daemon=True).start()
print("one")
print("two")
`

describe('of infinitely many outcomes', () => {
  it.each<[Claim, string]>([
    [{ kind: 'can-print', stdout: 'tick\none\ntick\ntick\ntwo\n' }, 'holds'],
    [{ kind: 'can-print', stdout: 'two\none\n' }, 'violated'],
    [{ kind: 'must-print', stdout: 'one\ntwo\n' }, 'violated'],
    [{ kind: 'can-deadlock' }, 'violated'],
    [{ kind: 'can-raise' }, 'violated'],
  ])('%j: %s', async (claim, status) => {
    const program = await loaded(ticking)
    const { status: found, witness, outcome } = verdict(program, claim)
    expect(found).toBe(status)
    if (witness !== null) expect(replay(program, semantics, witness)).toEqual(outcome)
  })

  it('two programs with the same ones are equivalent, and what only one prints is told', async () => {
    const program = await loaded(ticking)
    expect(verdict(program, { kind: 'is-equivalent', to: await loaded(ticking) }).status).toBe('holds')
    const other = verdict(program, { kind: 'is-equivalent', to: await loaded(ticking.replace('print("two")', 'print("too")')) })
    expect(other).toMatchObject({ status: 'violated', outcome: { stdout: expect.stringMatching(/^one\ntw?oo?\n$/) } })
  })
})

describe('equivalence', () => {
  it('compares all of millions of outcomes', async () => {
    const ten = await loaded(crowd(10, '"line", n'))
    expect(verdict(ten, { kind: 'is-equivalent', to: await loaded(crowd(10, '"line", 9 - n')) }).status).toBe('holds')
    expect(verdict(ten, { kind: 'is-equivalent', to: await loaded(crowd(10, '"line", max(n, 1)')) }).status).toBe('violated')
  }, 60_000)

  it('finds the one order that is followed by one more line', async () => {
    const ordered = (last: string): string => `seen = []${crowd(4, '"line", n').replace('    print', '    seen.append(n)\n    print')}if seen == [3, 2, 1, 0]:\n    print("${last}")\n`
    const four = await loaded(ordered('end'))
    expect(verdict(four, { kind: 'is-equivalent', to: await loaded(ordered('end')) }).status).toBe('holds')
    const other = verdict(four, { kind: 'is-equivalent', to: await loaded(ordered('END')) })
    expect(other).toMatchObject({ status: 'violated', outcome: { stdout: expect.stringMatching(/end\n$/i) } })
  }, 60_000)

  it('of printers in any order, too many to be states', async () => {
    const twenty = await loaded(crowd(20, '"line", n'))
    expect(verdict(twenty, { kind: 'is-equivalent', to: await loaded(crowd(20, '"line", 19 - n')) }).status).toBe('holds')
    expect(verdict(twenty, { kind: 'is-equivalent', to: await loaded(crowd(20, '"line", max(n, 1)')) }).status).toBe('violated')
  }, 60_000)
})

it('what a global is in the end is decided by the ends of runs, however many outputs they have', async () => {
  const text = `
import threading
last = 0
def say(n):
    global last
    last = n
    print("line", n)
threads = [threading.Thread(target=say, args=(n,)) for n in range(1, 6)]
for t in threads: t.start()
for t in threads: t.join()
`
  const program = await loaded(text)
  expect(verdict(program, { kind: 'global-can-be', name: 'last', value: '3' }).status).toBe('holds')
  expect(verdict(program, { kind: 'global-can-be', name: 'last', value: '0' }).status).toBe('violated')
  const other = verdict(program, { kind: 'global-must-be', name: 'last', value: '5' })
  expect(other.status).toBe('violated')
  expect(replay(program, semantics, other.witness!, ['last'])).toEqual(other.outcome)
})

it.each<[LanguageName, string]>([
  ['go', 'package main\n\nvar last int\n\nfunc main() {\n\tgo func() { last = 3 }()\n}\n'],
  ['java', 'class Main {\n  static int last;\n  public static void main(String[] args) {\n    Thread t = new Thread(() -> { last = 3; });\n    t.setDaemon(true);\n    t.start();\n  }\n}\n'],
  ['python', 'import threading\nlast = 0\ndef f():\n    global last\n    last = 3\nthreading.Thread(target=f, daemon=True).start()\n'],
])('%s: a thread that the end cuts off may have come to write a global or not', async (language, text) => {
  const program = await loaded(text, language)
  const judged = (value: string) => judge(program, { kind: 'global-can-be', name: 'last', value }, { semantics: parseSemantics('', language), clock: () => performance.now() }).status
  expect([judged('0'), judged('3'), judged('1')]).toEqual(['holds', 'holds', 'violated'])
})
