import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SourceText } from '../../source/index.ts'
import { check } from './check.ts'
import { readCases } from './grammar/cases.ts'
import { parse } from './parse.ts'
import { buildSymbols } from './symtable.ts'

const cases = readCases(readFileSync(new URL('cases/checked.txt', import.meta.url), 'utf8'))

describe('programs that parse and may still be refused', () => {
  test.each(cases)('$source', ({ source, expected }) => {
    const { tree } = parse(source)
    const { symbols, diagnostics } = buildSymbols(tree!)
    const found = [...diagnostics, ...(symbols ? check(tree!, symbols) : [])]
    const text = new SourceText('case.py', source)
    const lines = found.map(({ span, message }) => {
      const { line, column } = text.position(span.start)
      return `${line}:${column} ${message}`
    })
    expect(lines.join('\n') || 'ok').toBe(expected)
  })
})
