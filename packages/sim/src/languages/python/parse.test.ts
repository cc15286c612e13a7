import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SourceText } from '../../source/index.ts'
import { dump } from './dump.ts'
import { readCases } from './grammar/cases.ts'
import { parse } from './parse.ts'

const casesIn = (name: string) => readCases(readFileSync(new URL(`cases/${name}.txt`, import.meta.url), 'utf8'))

describe.each(['accepted', 'refused', 'left-out'])('%s programs', (name) => {
  test.each(casesIn(name))('$source', ({ source, expected }) => {
    expect(answer(source)).toBe(expected)
  })
})

describe('limits', () => {
  test.each([
    ['brackets', `${'('.repeat(201)}${')'.repeat(201)}`, 'too many nested parentheses'],
    ['signs', `${'-'.repeat(5000)}1`, 'nested too deeply'],
    ['sums', `1${'+1'.repeat(5000)}`, 'nested too deeply'],
    ['calls', `f${'()'.repeat(5000)}`, 'nested too deeply'],
    ['powers', `1${'**1'.repeat(5000)}`, 'nested too deeply'],
    ['lambdas', `${'lambda: '.repeat(5000)}1`, 'nested too deeply'],
    ['blocks', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}if x:\n`).join(''), 'too many levels'],
    ['else-ifs', `if x: y\n${'elif x: y\n'.repeat(5000)}`, 'nested too deeply'],
  ])('too many %s are refused', (_, source, message) => {
    const { tree, diagnostics } = parse(source)
    expect(tree).toBeUndefined()
    expect(diagnostics[0]!.message).toContain(message)
  })
})

function answer(source: string): string {
  const { tree, diagnostics } = parse(source)
  if (tree !== undefined) return dump(tree)
  const { span, message } = diagnostics[0]!
  const { line, column } = new SourceText('case.py', source).position(span.start)
  return `${line}:${column} ${message}`
}
