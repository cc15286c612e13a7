import { opcodeOf } from '../../../bytecode/instructions.ts'
import { type Frame, INVOKED, type NativeKind, PUSH_RESULT, type ReturnMode, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { Raised } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { characters } from '../library/code-points.ts'
import { checkItems } from '../library/python-error.ts'
import { classOf, exceptionClass, isInstance } from '../objects/classes.ts'
import { PyDict, PySet } from '../objects/dict.ts'
import {
  type NativeAnswer, NO_KEYWORDS, PyBytes, PyException, PyFunction, PyGenerator, PyIterator, PyList, PyObject, PyRange, PyTuple,
} from '../objects/values.ts'
import { bind } from './attributes.ts'
import { call } from './calls.ts'
import { mayUse, mayWhole } from './items.ts'
import { prelude } from './prelude.ts'
import { throwIntoDelegate } from './delegation.ts'
import { raised, typeError } from './raise.ts'
import { forgetUnfinished, isUnfinished, noteUnfinished } from './unfinished-generators.ts'

/** The end of an iterator of our own. */
export const END = Symbol('end of iteration')

/** `iter(value)`: an iterator of our own where the value is builtin, else what __iter__ answers. */
export function getIterator(m: Interpreter, thread: Thread, value: Value, own = false): NativeAnswer {
  if (value instanceof PyIterator) return value
  if (value instanceof PyGenerator && value.sort === 'generator') return value
  const hook = own ? undefined : classOf(value).lookup('__iter__')
  if (hook instanceof PyFunction) return call(m, thread, bind(hook, value), [], NO_KEYWORDS)
  const sort = iteratorSort(value)
  if (sort !== undefined) return m.born(new PyIterator(sort, typeof value === 'string' ? new PyTuple(characters(value)) : value, 0))
  if (hook !== undefined) return call(m, thread, bind(hook, value), [], NO_KEYWORDS)
  if (value instanceof PyObject && value.wrapped !== undefined) return getIterator(m, thread, value.wrapped)
  if (classOf(value).lookup('__getitem__') !== undefined) return call(m, thread, prelude(m, 'iterate_by_index'), [value], NO_KEYWORDS)
  throw typeError(m, `'${classOf(value).name}' object is not iterable`)
}

function iteratorSort(value: Value): string | undefined {
  if (value instanceof PyList) return 'list_iterator'
  if (value instanceof PyTuple) return 'tuple_iterator'
  if (value instanceof PyRange) return 'range_iterator'
  if (value instanceof PySet) return 'set_iterator'
  if (value instanceof PyDict) return 'dict_keyiterator'
  if (value instanceof PyBytes) return 'bytes_iterator'
  return typeof value === 'string' ? 'str_iterator' : undefined
}

/** One step of an iterator of our own. SUSPEND where leave is needed to look into what it goes over. */
export function advance(m: Interpreter, it: PyIterator): Value | typeof END | typeof SUSPEND {
  if (!mayUse(m, it)) return SUSPEND
  const over = it.over
  if (over instanceof PyDict && it.sort !== 'reversed') return advanceTable(m, it, over)
  if (over instanceof PyList) {
    if (!mayWhole(m, over, false)) return SUSPEND
    if (it.sort === 'list_reverseiterator') {
      const at = it.index === 0 ? over.items.length - 1 : it.index - 2
      if (at < 0 || at >= over.items.length) return END
      m.journal.set(it, 'index', at + 1)
      return over.items[at]
    }
    if (it.index >= over.items.length || it.index < 0) {
      m.journal.set(it, 'index', -1)
      return END
    }
    const item = over.items[it.index]
    m.journal.set(it, 'index', it.index + 1)
    return item
  }
  if (over instanceof PyTuple) {
    if (it.index >= over.items.length) return END
    m.journal.set(it, 'index', it.index + 1)
    return over.items[it.index - 1]
  }
  if (over instanceof PyRange) {
    if (it.index >= over.length) return END
    m.journal.set(it, 'index', it.index + 1)
    return over.start + (it.index - 1) * over.step
  }
  if (over instanceof PyBytes) {
    if (it.index >= over.data.length) return END
    m.journal.set(it, 'index', it.index + 1)
    return over.data[it.index - 1]
  }
  if (over instanceof PyIterator) return advanceOver(m, it, over)
  throw new Error(`an iterator cannot go over ${classOf(over).name}`)
}

/** enumerate and zip over iterators of our own: `more` is the start, or a tuple of further iterators. */
function advanceOver(m: Interpreter, it: PyIterator, over: PyIterator): Value | typeof END | typeof SUSPEND {
  const first = advance(m, over)
  if (first === END || first === SUSPEND) return first
  if (it.sort === 'enumerate') {
    m.journal.set(it, 'index', it.index + 1)
    return new PyTuple([Number(it.more) + it.index - 1, first])
  }
  const row: Value[] = [first]
  for (const other of (it.more as PyTuple).items) {
    const item = advance(m, other as PyIterator)
    if (item === SUSPEND) return SUSPEND
    if (item === END) return END
    row.push(item as Value)
  }
  return new PyTuple(row)
}

function advanceTable(m: Interpreter, it: PyIterator, over: PyDict): Value | typeof END | typeof SUSPEND {
  if (!mayWhole(m, over, false)) return SUSPEND
  const expected = it.more as number | null
  if (expected !== null && over.size !== expected) {
    throw raised(m, 'RuntimeError', `${over instanceof PySet ? 'Set' : 'dictionary'} changed size during iteration`)
  }
  if (expected === null && it.index === 0) m.journal.set(it, 'more', over.size)
  const entries = over.places()
  let at = it.index
  while (at < entries.length && entries[at] === undefined) at++
  const entry = entries[at]
  if (entry === undefined) return END
  m.journal.set(it, 'index', at + 1)
  if (it.sort === 'dict_itemiterator') return new PyTuple([entry.key, entry.value])
  return it.sort === 'dict_valueiterator' ? entry.value : entry.key
}

/** All items of a builtin container or iterator of our own, at once; undefined where code of the program must run for them. */
export function plainItems(m: Interpreter, value: Value): readonly Value[] | typeof SUSPEND | undefined {
  if (value instanceof PyTuple && value.cls?.lookup('__iter__') instanceof PyFunction === false) return value.items
  if (value instanceof PyIterator) return drain(m, value)
  if (classOf(value).lookup('__iter__') instanceof PyFunction) return undefined
  if (value instanceof PyList) return mayWhole(m, value, false) ? value.items : SUSPEND
  if (value instanceof PyDict) return mayWhole(m, value, false) ? [...value.live()].map((e) => e.key) : SUSPEND
  if (typeof value === 'string') return characters(value)
  if (value instanceof PyRange) checkItems(value.length)
  if (value instanceof PyRange) return Array.from({ length: value.length }, (_, i) => value.start + i * value.step)
  if (value instanceof PyBytes) return [...value.data]
  return undefined
}

function drain(m: Interpreter, it: PyIterator): readonly Value[] | typeof SUSPEND {
  const out: Value[] = []
  for (;;) {
    const item = advance(m, it)
    if (item === SUSPEND) return SUSPEND
    if (item === END) return out
    checkItems(out.push(item as Value))
  }
}

// ---- generators --------------------------------------------------------------------------------------------------------------------

/** How a generator's answers reach whoever resumed it. */
export function generatorMode(name: string, onYield: ReturnMode['onReturn'], onEnd: ReturnMode['onReturn'], onRaise?: NonNullable<ReturnMode['onRaise']>): ReturnMode {
  return {
    name,
    onYield,
    onReturn(m, thread, below, value, done) {
      close(m, thread, done)
      onEnd(m, thread, below, value, done)
    },
    onRaise(m, thread, below, exception, done) {
      close(m, thread, done)
      const wrong = misplacedStop(m, done, exception)
      if (wrong !== undefined) {
        m.raise(thread, wrong)
        return true
      }
      return onRaise?.(m, thread, below, exception, done) ?? false
    },
  }
}

function close(m: Interpreter, thread: Thread, frame: Frame): void {
  const generator = frame.owner
  if (!(generator instanceof PyGenerator)) return
  leaveHandling(m, thread, generator)
  m.journal.set(generator, 'state', 'closed')
  m.journal.set(generator, 'frame', null)
}

/** A generator has an exception of its own to handle; while it handles none, its caller's counts. */
function enterHandling(m: Interpreter, thread: Thread, generator: PyGenerator): void {
  if (generator.outerHandled !== thread.handled) m.journal.set(generator, 'outerHandled', thread.handled)
  if (generator.handled === null) return
  m.keepThread(thread)
  thread.handled = generator.handled
}

function leaveHandling(m: Interpreter, thread: Thread, generator: PyGenerator): void {
  const own = thread.handled === generator.outerHandled ? null : thread.handled
  if (own !== generator.handled) m.journal.set(generator, 'handled', own)
  if (own === null) return
  m.keepThread(thread)
  thread.handled = generator.outerHandled
}

/** PEP 479: a StopIteration that leaves a generator is a RuntimeError. */
function misplacedStop(m: Interpreter, frame: Frame, exception: Value): Value {
  const generator = frame.owner
  if (!(generator instanceof PyGenerator) || !(exception instanceof PyException)) return undefined
  if (!isInstance(exception, exceptionClass('StopIteration'))) return undefined
  const wrong = m.born(new PyException(exceptionClass('RuntimeError'), [`${generator.sort === 'coroutine' ? 'coroutine' : 'generator'} raised StopIteration`]))
  wrong.cause = exception
  wrong.context = exception
  return wrong
}

const push: ReturnMode['onReturn'] = (_m, _thread, below, value) => below.push(value)

/** FOR_ITER: the loop's target is the operand of the instruction just behind which the frame below stands. */
export function leaveLoop(below: Frame): void {
  below.pop()
  below.pc = below.code.code.operands[below.pc - 1]!
}

export const FOR_GENERATOR = generatorMode('for', push, (_m, _t, below) => leaveLoop(below))

/** next(generator) and generator.send(value). */
export const NEXT_GENERATOR = generatorMode('next', push, (m, _t, _below, value) => {
  throw raised(m, 'StopIteration', ...(value === null ? [] : [value]))
})

/** next(generator, default): the default waits in `instead`. */
export const NEXT_OR_DEFAULT = generatorMode('next or default', push, (_m, _t, below, _value, done) => below.push(done.instead))

/** generator.close(): GeneratorExit was thrown in. */
export const CLOSE_GENERATOR = generatorMode(
  'close',
  (m) => {
    throw raised(m, 'RuntimeError', 'generator ignored GeneratorExit')
  },
  (_m, _t, below) => below.push(null),
  (_m, _t, below, exception) => {
    if (!isInstance(exception, exceptionClass('GeneratorExit')) && !isInstance(exception, exceptionClass('StopIteration'))) return false
    below.push(null)
    return true
  },
)

/** A __next__ method of the program, called by FOR_ITER. */
export const FOR_METHOD: ReturnMode = {
  name: 'for, by __next__',
  onReturn: push,
  onRaise(_m, _thread, below, exception) {
    if (!isInstance(exception, exceptionClass('StopIteration'))) return false
    leaveLoop(below)
    return true
  },
}

/** next(object, default) through a __next__ of the program. */
export const METHOD_OR_DEFAULT: ReturnMode = {
  name: 'next or default, by __next__',
  onReturn: push,
  onRaise(_m, _thread, below, exception, done) {
    if (!isInstance(exception, exceptionClass('StopIteration'))) return false
    below.push(done.instead)
    return true
  },
}

/** Puts a generator's frame on the thread; `sent` arrives as the value of its `yield`. */
export function resume(m: Interpreter, thread: Thread, generator: PyGenerator, sent: Value, mode: ReturnMode): NativeAnswer {
  if (!mayMove(m, generator)) return SUSPEND
  const frame = startResume(m, generator)
  if (frame === null) return null
  if (generator.state === 'created' && sent !== null) {
    throw typeError(m, `can't send non-None value to a just-started ${generator.sort.replace('-', '_')}`)
  }
  m.keepFrame(frame)
  if (generator.state === 'suspended') frame.push(sent)
  enterHandling(m, thread, generator)
  m.journal.set(generator, 'state', 'running')
  frame.returnMode = mode
  frame.owner = generator
  m.enter(thread, frame)
  if (frame.code.code.library) m.passLeave(frame)
  return INVOKED
}

/** Leave to start, stop or end a generator that threads share: in between it tells the others that it is already executing. */
export function mayMove(m: Interpreter, generator: PyGenerator): boolean {
  return generator.sort !== 'generator' || mayUse(m, generator)
}

/** Leave for the generator of a frame to yield or to end. */
export function mayStop(m: Interpreter, { owner, code }: Frame): boolean {
  return code.code.library || !(owner instanceof PyGenerator) || mayMove(m, owner)
}

/** The frame of a generator that may go on; null when it is exhausted. */
function startResume(m: Interpreter, generator: PyGenerator): Frame | null {
  if (generator.state === 'suspended' && isUnfinished(generator.frame!)) forgetUnfinished(m, generator)
  if (generator.state === 'running') throw raised(m, 'ValueError', `${generator.sort.replace('-', ' ')} already executing`)
  if (generator.state === 'closed' && generator.sort === 'coroutine') throw raised(m, 'RuntimeError', 'cannot reuse already awaited coroutine')
  return generator.state === 'closed' ? null : generator.frame
}

/** YIELD: the frame leaves the thread and whoever resumed it gets the value. */
export function yieldValue(m: Interpreter, thread: Thread, frame: Frame, value: Value): void {
  thread.frames.pop()
  m.endLeaveOf(frame)
  const generator = frame.owner as PyGenerator
  leaveHandling(m, thread, generator)
  m.journal.set(generator, 'state', 'suspended')
  if (isUnfinished(frame)) noteUnfinished(m, generator)
  const below = thread.top!
  m.keepFrame(below)
  const mode = frame.returnMode
  if (below.native?.onReturn) below.native.onReturn(m, thread, below, value)
  else (mode.onYield ?? mode.onReturn)(m, thread, below, value, frame)
}

/** generator.throw(exception): the exception comes up at the `yield`. */
export function throwInto(m: Interpreter, thread: Thread, generator: PyGenerator, exception: Value, mode: ReturnMode): NativeAnswer {
  if (!mayMove(m, generator)) return SUSPEND
  const frame = startResume(m, generator)
  const fresh = generator.state === 'created'
  if (frame === null || fresh) {
    if (fresh) {
      m.journal.set(generator, 'state', 'closed')
      m.journal.set(generator, 'frame', null)
    }
    if (mode === CLOSE_GENERATOR) return null
    return raiseNext(m, thread, exception)
  }
  m.keepFrame(frame)
  enterHandling(m, thread, generator)
  m.journal.set(generator, 'state', 'running')
  frame.returnMode = mode
  frame.owner = generator
  m.enter(thread, frame)
  const delegate = delegateOf(frame)
  if (delegate !== undefined) {
    frame.pc++
    throwIntoDelegate(m, thread, delegate, exception)
    return INVOKED
  }
  frame.push(null)
  return raiseNext(m, thread, exception)
}

/**
 * Raises in the frame on top once the instruction that asked for it is over: it may stand in the very frame that the
 * exception ends in.
 */
export function raiseNext(m: Interpreter, thread: Thread, exception: Value): typeof INVOKED {
  m.pushNative(thread, RAISING, thread.top!, [exception], PUSH_RESULT)
  return INVOKED
}

const RAISING: NativeKind = {
  name: 'raise',
  future: (m) => m.access.empty,
  resume(_m, _thread, frame) {
    throw new Raised(frame.top())
  },
}

const YIELD_FROM = opcodeOf('YIELD_FROM')

/** The iterator that works for a suspended frame at its `yield from` or `await`. */
function delegateOf(frame: Frame): Value {
  return frame.code.code.ops[frame.pc] === YIELD_FROM ? frame.top() : undefined
}
