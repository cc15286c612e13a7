import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { exceptionClass, isInstance, method } from '../objects/classes.ts'
import { PyException, PyList, PyTuple } from '../objects/values.ts'
import { derive, fillGroup, groupMembers, questionOf, splitGroup } from '../runtime/exception-groups.ts'
import type { Split } from '../runtime/exception-groups.ts'
import { typeError, valueError } from '../runtime/raise.ts'

const BASE = exceptionClass('BaseExceptionGroup')
const GROUP = exceptionClass('ExceptionGroup')

method(BASE, '__new__', (m, [cls, message, given]) => {
  if (typeof message !== 'string') throw typeError(m, 'argument 1 must be str, not something else')
  const members = groupMembers(m, given)
  if (members === SUSPEND) return SUSPEND
  if (members.length === 0) throw valueError(m, 'second argument (exceptions) must be a non-empty sequence')
  const wrong = members.findIndex((member) => !(member instanceof PyException))
  if (wrong >= 0) throw valueError(m, `Item ${wrong} of second argument (exceptions) is not an exception`)
  const ordinary = members.every((member) => isInstance(member, exceptionClass('Exception')))
  if (cls === GROUP && !ordinary) throw typeError(m, 'Cannot nest BaseExceptions in an ExceptionGroup')
  const made = m.born(new PyException(cls === BASE && ordinary ? GROUP : (cls as typeof BASE), []))
  fillGroup(made, message, members)
  return made
})
method(BASE, '__init__', () => null)
method(BASE, 'derive', (m, [self, members]) => derive(m, self as PyException, (members as PyList).items as PyException[]))
method(BASE, 'split', (m, [self, type]) => {
  const { match, rest } = split(m, self, type)
  return new PyTuple([match, rest])
})
method(BASE, 'subgroup', (m, [self, type]) => split(m, self, type).match)

function split(m: Interpreter, self: Value, type: Value): Split {
  const matches = questionOf(m, type)
  if (matches === undefined) throw typeError(m, 'expected a function, exception type or tuple of exception types')
  return splitGroup(m, self as PyException, matches)
}

