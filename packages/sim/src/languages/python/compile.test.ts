import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { INSTRUCTIONS } from '../../bytecode/instructions.ts'
import type { Code } from '../../bytecode/program.ts'
import { isCode, verify } from '../../bytecode/verifier.ts'
import { SourceText } from '../../source/index.ts'
import { buildProgram } from './build-program.ts'
import { readCases } from './grammar/cases.ts'

function compiled(source: string): Code {
  const { program, diagnostics } = buildProgram(new SourceText('case.py', source))
  if (program === undefined) throw new Error(diagnostics[0]!.message)
  return program.entry
}

/** Mnemonics with what their operands name. */
function listing(code: Code): string[] {
  return [...code.ops].map((op, pc) => {
    const { mnemonic, operand } = INSTRUCTIONS[op]!
    const value = code.operands[pc]!
    if (operand === 'name') return `${mnemonic} ${code.names[value]}`
    if (operand === 'local' || operand === 'cell') return `${mnemonic} ${code.localNames[value]}`
    return operand === 'count' || operand === 'flags' ? `${mnemonic} ${value}` : mnemonic
  })
}

function inner(code: Code, name: string): Code {
  const found = code.constants.find((constant) => isCode(constant) && constant.name === name)
  if (!isCode(found)) throw new Error(`no code is called ${name}`)
  return found
}

const casesIn = (name: string) => readCases(readFileSync(new URL(`cases/${name}.txt`, import.meta.url), 'utf8'))

test('everything that CPython compiles makes code that the verifier passes, or is refused by name', () => {
  const sources = [...casesIn('accepted'), ...casesIn('checked')].map(({ source }) => source)
  let passed = 0
  for (const source of sources) {
    const { program, diagnostics } = buildProgram(new SourceText('case.py', source))
    if (program === undefined) expect(diagnostics[0]!.code).toMatch(/^python-(syntax|unsupported)$/)
    else {
      verify(program.entry)
      passed++
    }
  }
  expect(passed).toBeGreaterThan(180)
})

describe('what other threads can see is an instruction of its own', () => {
  test('a global is read, changed and written', () => {
    const code = inner(compiled('def f():\n    global x\n    x += 1'), 'f')
    expect(listing(code).slice(0, 4)).toEqual(['LOAD_GLOBAL x', 'LOAD_CONST', 'INPLACE', 'STORE_GLOBAL x'])
  })

  test('so is an attribute and an item', () => {
    expect(listing(compiled('a.x += 1')).slice(0, 7)).toEqual([
      'LOAD_GLOBAL a', 'DUP', 'LOAD_ATTR x', 'LOAD_CONST', 'INPLACE', 'SWAP 2', 'STORE_ATTR x',
    ])
    expect(listing(compiled('a[0] += 1')).slice(2, 9)).toEqual([
      'COPY 2', 'COPY 2', 'SUBSCR', 'LOAD_CONST', 'INPLACE', 'SWAP 3', 'SWAP 2',
    ])
  })

  test('a captured local lives in a cell', () => {
    const code = inner(compiled('def f(n):\n    def g():\n        nonlocal n\n        n += 1\n    return g'), 'f')
    expect(listing(code).slice(0, 2)).toEqual(['MAKE_CELL n', 'LOAD_CLOSURE n'])
    expect(listing(inner(code, 'g')).slice(0, 4)).toEqual(['LOAD_CELL n', 'LOAD_CONST', 'INPLACE', 'STORE_CELL n'])
  })
})

describe('shapes', () => {
  test('an exchange of two names builds no tuple', () => {
    expect(listing(compiled('a, b = b, a')).slice(0, 5)).toEqual([
      'LOAD_GLOBAL b', 'LOAD_GLOBAL a', 'SWAP 2', 'STORE_GLOBAL a', 'STORE_GLOBAL b',
    ])
  })

  test('a method is called without being bound', () => {
    expect(listing(compiled('a.b(c)')).slice(0, 4)).toEqual(['LOAD_GLOBAL a', 'LOAD_METHOD b', 'LOAD_GLOBAL c', 'CALL 1'])
  })

  test('kinds of code follow from what is inside', () => {
    const source = 'def f(): pass\ndef g(): yield\nasync def h(): pass\nasync def i(): yield\n[j async for j in k] if 0 else (l for l in m)'
    const code = compiled(`async def outer():\n${source.replace(/^/gm, '    ')}`)
    const kinds = inner(code, 'outer').constants.filter(isCode).map(({ name, kind }) => [name, kind])
    expect(kinds).toEqual([
      ['f', 'function'],
      ['g', 'generator'],
      ['h', 'coroutine'],
      ['i', 'async-generator'],
      ['<listcomp>', 'coroutine'],
      ['<genexpr>', 'generator'],
    ])
  })

  test('qualified names say where a function stands', () => {
    const code = compiled('class A:\n    def f(self):\n        def g(): pass')
    const method = inner(inner(code, 'A'), 'f')
    expect([method.qualifiedName, inner(method, 'g').qualifiedName]).toEqual(['A.f', 'A.f.<locals>.g'])
  })

  test('a finally body on the way of a return is not protected by its own try', () => {
    const code = inner(compiled('def f():\n    try:\n        return a()\n    finally:\n        b()'), 'f')
    const inlined = listing(code).indexOf('LOAD_GLOBAL b')
    const guarded = code.exceptionRanges.some(({ start, end }) => start <= inlined && inlined < end)
    expect(guarded).toBe(false)
  })

  test('a function keeps its docstring and its first line with the decorators', () => {
    const code = inner(compiled('@d\ndef f():\n    "what it does"'), 'f')
    expect([code.docstring, code.firstLine]).toEqual(['what it does', 1])
  })
})

describe('programs that would grow too large', () => {
  test('loops in one another, as many as CPython takes', () => {
    const nested = (depth: number) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}while x:\n`).join('') + `${' '.repeat(depth)}y`
    expect(compiled(nested(20)).ops.length).toBeGreaterThan(40)
    const { diagnostics } = buildProgram(new SourceText('case.py', nested(21)))
    expect(diagnostics).toMatchObject([{ code: 'python-syntax', message: 'SyntaxError: too many statically nested blocks' }])
  })

  test('finally bodies in finally bodies', () => {
    const lines = Array.from({ length: 60 }, (_, level) => `${' '.repeat(level)}try: a\n${' '.repeat(level)}finally:\n`)
    const { program, diagnostics } = buildProgram(new SourceText('case.py', `${lines.join('')}${' '.repeat(60)}b`))
    expect(program).toBeUndefined()
    expect(diagnostics).toHaveLength(1)
  })
})

test.each([
  ['from . import a', 'A relative import is left out: a program here is one file.'],
])('%s is refused by name', (source, message) => {
  const { diagnostics } = buildProgram(new SourceText('case.py', source))
  expect(diagnostics).toMatchObject([{ code: 'python-unsupported', message }])
})
