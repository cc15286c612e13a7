import { expect, it } from 'vitest'
import { SourceText } from '../../../source/index.ts'
import { buildProgram } from '../build-program.ts'
import { scalarGlobals } from './scalars.ts'

const scalars = (text: string) => [...scalarGlobals(buildProgram(new SourceText('scalars.py', text)).program!.entry)].toSorted()

it.each([
  ['x = 1\ndef f(n):\n    global x\n    x -= n\n', ['x']],
  ['x = 1\nx += 2\nx = "a"\n', ['x']],
  ['x = 1\nx = []\n', []],
  ['x = 1\nfor x in [1]:\n    pass\n', []],
  ['c = 1\nx = [] if c else 1\n', ['c']],
  ['c = 1\nx = c or 1\n', ['c']],
  ['c = 1\nx = 1\nx += [] if c else 2\n', ['c', 'x']],
  ['x = 1\ny = 2\nx = y\n', ['y']],
  ['x = 1\ndef f(a):\n    global x\n    a[x] += 1\n    x = a\n', []],
  ['x = 1\nclass A:\n    def __radd__(self, o):\n        return []\nx += A()\n', []],
  ['x = 1\nimport os as x\n', []],
])('%s', (text, wanted) => {
  expect(scalars(text)).toEqual(wanted)
})
