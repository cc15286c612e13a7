import type { Cursor } from './cursor.ts'
import { expression, starExpression } from './expressions.ts'
import { Refusal } from './refusal.ts'

const OLD_WAY = 'Use TypeVar from typing, or leave the type parameters out.'

/** `[T, *Ts, **P]` after the name of a function or class (Python 3.12): read, then refused by name. */
export function typeParameters(cursor: Cursor): void {
  if (!cursor.at('[')) return
  const { start } = cursor
  cursor.next()
  do typeParameter(cursor)
  while (cursor.take(',') && !cursor.at(']'))
  cursor.expect(']')
  throw new Refusal('Unsupported', 'Type parameters in brackets (Python 3.12) are left out.', cursor.span(start), OLD_WAY)
}

function typeParameter(cursor: Cursor): void {
  const starred = cursor.take('*') || cursor.take('**')
  cursor.identifier()
  if (cursor.take(':') && !starred) expression(cursor)
  if (cursor.take('=')) starExpression(cursor)
}

/** `type Name = …` (Python 3.12), where `type` is no name: refused by name. */
export function typeAlias(cursor: Cursor): void {
  const next = cursor.peek()
  const after = cursor.peek(2).text
  if (next.kind !== 'name' || (after !== '=' && after !== '[')) return
  const { start } = cursor
  cursor.next()
  if (!cursor.atName()) cursor.fail()
  throw new Refusal('Unsupported', 'The type statement (Python 3.12) is left out.', { start, end: next.end }, 'Assign the type to a name.')
}
