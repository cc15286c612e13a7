import { expect, it } from 'vitest'
import { markedText } from './marked-text.ts'

it.each([
  ['fork copies pages', ['| `fork` copies pages | no |'], '`fork` copies pages'],
  ['calls fork', ['1. calls `fork`'], 'calls `fork`'],
  ['x += 1', ['| `x += 1` | none |'], '`x += 1`'],
  ['main thread: the first', ['- **main thread**: the first'], 'main thread: the first'],
  ['one two', ['one', 'two'], 'one two'],
  ['not there', ['something else'], 'not there'],
])('%s', (plain, lines, marked) => expect(markedText(plain, lines)).toBe(marked))
