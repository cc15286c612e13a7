import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'
import { buildSymbols, mangle } from './symtable.ts'
import type { Symbols } from './symtable.ts'

function symbolsOf(source: string): Symbols {
  return buildSymbols(parse(source).tree!).symbols!
}

/** Every scope under its name with its names' bindings. */
function bindings(source: string): Record<string, Record<string, string>> {
  const scopes = [...symbolsOf(source).scopes.values()]
  return Object.fromEntries(
    scopes.map((scope) => [scope.name, Object.fromEntries([...scope.names].map(([name, use]) => [name, use.binding]))]),
  )
}

describe('bindings', () => {
  test('a name assigned in a function is local, one only read is global', () => {
    expect(bindings('def f(a):\n    b = a + c').f).toEqual({ a: 'local', b: 'local', c: 'global-implicit' })
  })

  test('a closure makes a cell where the name lives and a free name on the way', () => {
    const found = bindings('def f():\n    x = 1\n    def g():\n        def h():\n            return x')
    expect(found.f).toEqual({ x: 'cell', g: 'local' })
    expect(found.g).toEqual({ h: 'local', x: 'free' })
    expect(found.h).toEqual({ x: 'free' })
  })

  test('global and nonlocal say where a name lives', () => {
    const found = bindings('def f():\n    x = 1\n    def g():\n        nonlocal x\n        global y\n        x = y = 2')
    expect(found.g).toEqual({ x: 'free', y: 'global-explicit' })
  })

  test('a class hides its names from its methods and keeps a cell for super', () => {
    const source = 'class A:\n    x = 1\n    def f(self):\n        super().f(x)'
    expect(bindings(source).f).toEqual({ self: 'local', super: 'global-implicit', __class__: 'free', x: 'global-implicit' })
    expect([...symbolsOf(source).scopes.values()].find((scope) => scope.name === 'A')!.needsClassCell).toBe(true)
  })

  test('a comprehension is a function of its own whose first iterable is read outside', () => {
    const found = bindings('def f(xs):\n    return [y for y in xs if (z := y)]')
    expect(found.f).toEqual({ xs: 'local', z: 'cell' })
    expect(found['<listcomp>']).toEqual({ '.0': 'local', y: 'local', z: 'free' })
  })

  test('a class between a function and a method passes the cell through', () => {
    const scopes = [...symbolsOf('def f():\n    x = 1\n    class A:\n        x = 2\n        def g(self): return x').scopes.values()]
    const inner = scopes.find((scope) => scope.name === 'A')!
    expect(inner.names.get('x')!.binding).toBe('local')
    expect([...inner.free]).toEqual(['x'])
  })

  test('annotations under the future import name nothing', () => {
    expect(bindings('from __future__ import annotations\nx: T = 1').top).toEqual({ annotations: 'local', x: 'local' })
  })

  test('generators and coroutines are known by what they contain', () => {
    const scopes = [...symbolsOf('def g(): yield\nasync def h(): pass\n(x for x in y)').scopes.values()]
    expect(scopes.map(({ name, isGenerator, isCoroutine }) => [name, isGenerator, isCoroutine])).toEqual([
      ['top', false, false],
      ['g', true, false],
      ['h', false, true],
      ['<genexpr>', true, false],
    ])
  })
})

test.each([
  ['A', '__x', '_A__x'],
  ['__A', '__x', '_A__x'],
  ['A', '__x__', '__x__'],
  ['A', '_x', '_x'],
  ['__', '__x', '__x'],
  [undefined, '__x', '__x'],
])('in class %s the name %s is %s', (owner, name, mangled) => {
  expect(mangle(owner, name)).toBe(mangled)
})
