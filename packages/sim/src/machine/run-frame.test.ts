import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { INSTRUCTIONS, OPERATORS } from '../bytecode/instructions.ts'
import { load } from '../languages/python/index.ts'
import { run } from '../scheduler/run.ts'
import { runToBlock } from '../scheduler/round-robin.ts'
import { parseSemantics } from '../semantics.ts'

const text = readFileSync(new URL('run-frame.ts', import.meta.url), 'utf8')

describe('the numbers written out in run-frame', () => {
  const cases = [...text.matchAll(/case (\d+):(?: \{)? \/\/ (\w+)/g)].map(([, number, mnemonic]) => ({ number: Number(number), mnemonic }))

  it.each(cases)('$number is $mnemonic', ({ number, mnemonic }) => {
    expect(INSTRUCTIONS[number]!.mnemonic).toBe(mnemonic)
  })

  it('are most of the core', () => {
    expect(cases.length).toBeGreaterThanOrEqual(15)
  })

  it.each([...text.matchAll(/(?:case (\d+)|default): return a (\S+) b/g)].map(([, number, symbol]) => ({ number: Number(number ?? 18), symbol })))('operator $number is $symbol', ({ number, symbol }) => {
    expect(OPERATORS[number]).toBe(symbol!.replace('===', '==').replace('!==', '!='))
  })
})

describe('fused instructions', () => {
  const printed = (program: string) => {
    const { loaded } = load(program, 'fused.py')
    return run(loaded!.machine({ semantics: parseSemantics('', 'python'), granularity: 'future', undoable: false }), runToBlock(), 1_000).outcome!.stdout
  }

  it.each([
    ['<', 'while n < 3:\n        n += 1', '3'],
    ['<=', 'while n <= 3:\n        n += 1', '4'],
    ['>', 'n = 5\n    while n > 3:\n        n -= 1', '3'],
    ['>=', 'n = 5\n    while n >= 3:\n        n = n - 1', '2'],
    ['!=', 'while n != 7:\n        n = n + 1', '7'],
    ['==', 'while n == 0:\n        n += 2', '2'],
    ['beyond 2^53', 'n = 9007199254740990\n    while n < 9007199254740995:\n        n += 1', '9007199254740995'],
    ['below -2^53', 'n = -9007199254740990\n    while n > -9007199254740995:\n        n -= 1', '-9007199254740995'],
    ['beyond 2^31', 'n = 2147483646\n    while n < 2147483650:\n        n += 1', '2147483650'],
    ['floats', 'n = 0.5\n    while n < 3:\n        n += 1', '3.5'],
  ])('%s', (_what, body, wanted) => {
    expect(printed(`def count():\n    n = 0\n    ${body}\n    return n\nprint(count())\n`)).toBe(`${wanted}\n`)
  })
})
