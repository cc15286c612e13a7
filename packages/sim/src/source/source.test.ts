import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeDiagnostic, renderDiagnostics, sentenceOf, SourceText } from './index.ts'

describe('SourceText', () => {
  test('counts lines from 1 over every kind of line ending', () => {
    const source = new SourceText('a.py', 'a\nb\r\nc\rd')
    expect([0, 2, 5, 7].map((offset) => source.lineAt(offset))).toEqual([1, 2, 3, 4])
    expect([1, 2, 3, 4, 5].map((line) => source.line(line))).toEqual(['a', 'b', 'c', 'd', ''])
  })

  test('counts columns in code points', () => {
    const source = new SourceText('a.py', 'x = "😀é" + y')
    expect(source.position(source.text.indexOf('y'))).toEqual({ line: 1, column: 12 })
  })

  test('takes an offset outside the text as its nearest end', () => {
    const source = new SourceText('a.py', 'ab\n')
    expect(source.position(-5)).toEqual({ line: 1, column: 1 })
    expect(source.position(99)).toEqual({ line: 2, column: 1 })
  })

  test('positions grow with offsets and lines split the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '😀', '\n', '\r\n')), (parts) => {
        const source = new SourceText('p', parts.join(''))
        const lines = source.text.split(/\r\n|\n/)
        expect(source.lineCount).toBe(lines.length)
        lines.forEach((text, index) => expect(source.line(index + 1)).toBe(text))
        for (let offset = 1; offset <= source.text.length; offset++) {
          const before = source.position(offset - 1)
          const after = source.position(offset)
          expect(after.line * 1e6 + after.column).toBeGreaterThanOrEqual(before.line * 1e6 + before.column)
        }
      }),
    )
  })
})

describe('diagnostics', () => {
  const source = new SourceText('demo.py', 'ok\n1 = x\n')
  const diagnostic = {
    code: 'python-syntax',
    message: 'A literal cannot be assigned to.',
    span: { start: 3, end: 4 },
  }

  test('render as file:line:column: code: sentence, in reading order', () => {
    const earlier = { code: 'python-name', message: 'No such name.', span: { start: 0, end: 2 }, fix: 'Define it.' }
    expect(renderDiagnostics(source, [diagnostic, earlier])).toBe(
      'demo.py:1:1: python-name: No such name. Define it.\n' +
        'demo.py:2:1: python-syntax: A literal cannot be assigned to.',
    )
  })

  test("end a compiler's words before the fix, on their own line where there are several", () => {
    expect(sentenceOf({ message: 'package net is not in std', fix: 'Use channels.' })).toBe('package net is not in std. Use channels.')
    expect(sentenceOf({ message: 'cannot find symbol\n  symbol:   class A', fix: 'Near it: B.' })).toBe('cannot find symbol\n  symbol:   class A\n  Near it: B.')
    expect(sentenceOf({ message: 'cannot find symbol' })).toBe('cannot find symbol')
  })

  test('leave as data with both ends placed', () => {
    expect(placeDiagnostic(source, diagnostic)).toEqual({
      file: 'demo.py', line: 2, column: 1, endLine: 2, endColumn: 2,
      code: 'python-syntax', message: 'A literal cannot be assigned to.',
    })
  })
})
