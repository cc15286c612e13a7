import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Handler } from '../../../machine/runtime.ts'
import type { Value } from '../../../machine/values.ts'
import { exceptionClass, isInstance } from '../objects/classes.ts'
import { PyClass, PyException, PyList, PyTuple } from '../objects/values.ts'
import { matchesException } from './raising.ts'
import { plainItems } from './iteration.ts'
import { typeError } from './raise.ts'

export function isGroup(value: Value): value is PyException {
  return isInstance(value, exceptionClass('BaseExceptionGroup'))
}

/** The exceptions directly in a group. */
export function membersOf(group: PyException): readonly PyException[] {
  return (group.attributes.get('exceptions') as PyTuple).items as readonly PyException[]
}

/** A group of the same class, message and history with other members; `null` without any. */
export function derive(m: Interpreter, group: PyException, members: readonly PyException[]): PyException | null {
  if (members.length === 0) return null
  const made = m.born(new PyException(group.cls, []))
  fillGroup(made, group.attributes.get('message') as string, members)
  made.cause = group.cause
  made.context = group.context
  made.suppressContext = group.suppressContext
  made.traceback = group.traceback
  made.notes = group.notes
  return made
}

/** Gives a newborn group its message and members. */
export function fillGroup(group: PyException, message: string, members: readonly PyException[]): void {
  group.args = [message, new PyList([...members])]
  group.attributes.set('message', message)
  group.attributes.set('exceptions', new PyTuple([...members]))
}

export interface Split {
  readonly match: PyException | null
  readonly rest: PyException | null
}

/** Parts a group by a question about its members, groups inside included; the shape of the groups is kept. */
export function splitGroup(m: Interpreter, group: PyException, matches: (exception: PyException) => boolean): Split {
  if (matches(group)) return { match: group, rest: null }
  const matching: PyException[] = []
  const others: PyException[] = []
  for (const member of membersOf(group)) {
    const { match, rest } = isGroup(member) ? splitGroup(m, member, matches) : splitOne(member, matches)
    if (match) matching.push(match)
    if (rest) others.push(rest)
  }
  if (matching.length === 0) return { match: null, rest: group }
  return { match: derive(m, group, matching), rest: derive(m, group, others) }
}

function splitOne(exception: PyException, matches: (exception: PyException) => boolean): Split {
  return matches(exception) ? { match: exception, rest: null } : { match: null, rest: exception }
}

/** What `except* type` takes of an exception; a bare exception is wrapped in a group. */
function matchStar(m: Interpreter, exception: Value, type: Value): Split {
  refuseGroupTypes(m, type)
  if (exception === null) return { match: null, rest: null }
  const raised = exception as PyException
  if (isGroup(raised)) return splitGroup(m, raised, (member) => matchesException(m, member, type))
  if (!matchesException(m, raised, type)) return { match: null, rest: raised }
  const name = isInstance(raised, exceptionClass('Exception')) ? 'ExceptionGroup' : 'BaseExceptionGroup'
  const wrapped = m.born(new PyException(exceptionClass(name), []))
  fillGroup(wrapped, '', [raised])
  return { match: wrapped, rest: null }
}

function refuseGroupTypes(m: Interpreter, type: Value): void {
  const types = type instanceof PyTuple ? type.items : [type]
  const group = exceptionClass('BaseExceptionGroup')
  if (types.some((candidate) => candidate instanceof PyClass && candidate.isSubclassOf(group))) {
    throw typeError(m, 'catching ExceptionGroup with except* is not allowed. Use except instead.')
  }
}

/**
 * What is raised after the last `except*`: parts of the original that nobody took, or that a handler raised again, are
 * put together in the shape of the original; new exceptions stand beside them in a group without a message.
 */
function raiseAfterStars(m: Interpreter, original: PyException, raised: readonly PyException[]): Value {
  if (raised.length === 0) return null
  if (!isGroup(original)) return raised[0]!
  const again = raised.filter((exception) => isPartOf(exception, original))
  const fresh = raised.filter((exception) => !again.includes(exception))
  const leaves = new Set(again.flatMap(leavesOf))
  const left = leaves.size === 0 ? null : splitGroup(m, original, (member) => leaves.has(member)).match
  if (fresh.length === 0) return left
  const group = m.born(new PyException(exceptionClass('ExceptionGroup'), []))
  fillGroup(group, '', left ? [...fresh, left] : fresh)
  return group
}

function leavesOf(exception: PyException): PyException[] {
  return isGroup(exception) ? membersOf(exception).flatMap(leavesOf) : [exception]
}

/** Groups split off the original share its history. */
function isPartOf(exception: PyException, original: PyException): boolean {
  return isGroup(exception) && exception.cause === original.cause && exception.context === original.context &&
    exception.traceback.at(-1)?.pc === original.traceback.at(-1)?.pc
}

/** `split` and `subgroup` by a type or a tuple of types; undefined where the question is a function of the program. */
export function questionOf(m: Interpreter, type: Value): ((exception: PyException) => boolean) | undefined {
  const byType = type instanceof PyTuple || (type instanceof PyClass && type.isSubclassOf(exceptionClass('BaseException')))
  return byType ? (exception) => matchesException(m, exception, type) : undefined
}

/** Checked members for a new group. */
export function groupMembers(m: Interpreter, given: Value): readonly PyException[] | typeof SUSPEND {
  const items = given instanceof PyList || given instanceof PyTuple ? plainItems(m, given) : undefined
  if (items === SUSPEND) return SUSPEND
  if (items === undefined) throw typeError(m, 'second argument (exceptions) must be a sequence')
  return items as readonly PyException[]
}

/** Handlers of `except*`. */
export const GROUP_HANDLERS: Readonly<Record<string, Handler>> = {
  MATCH_EXC_GROUP(m, thread, frame) {
    const { match, rest } = matchStar(m, frame.top(1), frame.top())
    frame.sp -= 2
    frame.push(rest)
    frame.push(match)
    if (match === null) return
    m.keepThread(thread)
    thread.handled = match
  },
  PREP_RERAISE_STAR(m, _thread, frame) {
    const raised = (frame.pop() as PyList).items.filter((item) => item !== null) as PyException[]
    const original = frame.pop() as PyException
    frame.push(raiseAfterStars(m, original, raised))
  },
}
