import { INVOKED, PUSH_RESULT, RETURN_INSTEAD, type ReturnMode } from '../../../machine/frame.ts'
import type { Frame } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { SUSPEND } from '../../../machine/frame.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { classOf, OBJECT, TYPE } from '../objects/classes.ts'
import { PyDict, PySet } from '../objects/dict.ts'
import {
  type Keywords, type NativeAnswer, NO_KEYWORDS, PyClass, PyDescriptor, PyException, PyFunction, PyGenerator, PyList, PyMethod, PyNative, PyObject,
  PyTuple,
} from '../objects/values.ts'
import { bindArguments } from './arguments.ts'
import { bind } from './attributes.ts'
import { mayTakeBytes } from './items.ts'
import { raised, typeError } from './raise.ts'
import { localOf, PyLocal } from '../natives/locals.ts'

/**
 * Calls anything callable. A value: it is done. INVOKED: a frame will deliver the result by `mode`. SUSPEND: nothing changed, leave is
 * needed first.
 */
export function call(
  m: Interpreter, thread: Thread, callable: Value, args: readonly Value[], keywords: Keywords, mode: ReturnMode = PUSH_RESULT,
): NativeAnswer {
  if (callable instanceof PyFunction) return callFunction(m, thread, callable, args, keywords, mode)
  if (callable instanceof PyMethod) return call(m, thread, callable.callable, [callable.self, ...args], keywords, mode)
  if (callable instanceof PyNative) return callNative(m, thread, callable, args, keywords, mode)
  if (callable instanceof PyClass) return instantiate(m, thread, callable, args, keywords, mode)
  if (callable instanceof PyDescriptor && callable.sort === 'staticmethod') return call(m, thread, callable.get, args, keywords, mode)
  const hook = classOf(callable).lookup('__call__')
  if (hook !== undefined) return call(m, thread, bind(hook, callable), args, keywords, mode)
  throw typeError(m, `'${classOf(callable).name}' object is not callable`)
}

export function callFunction(
  m: Interpreter, thread: Thread, fn: PyFunction, args: readonly Value[], keywords: Keywords, mode: ReturnMode,
): NativeAnswer {
  const frame = m.pushFrame(thread, fn.code, fn.globals, fn, mode)
  try {
    bindArguments(m, fn, frame, args, keywords)
  } catch (problem) {
    thread.frames.pop()
    throw problem
  }
  return entered(m, thread, fn, frame)
}

/** The arguments are in place: a generator function hands out its generator instead of running. */
export function entered(m: Interpreter, thread: Thread, fn: PyFunction, frame: Frame): NativeAnswer {
  const free = fn.code.freeNames.length
  if (free > 0) {
    const first = fn.code.localNames.length - free
    for (let i = 0; i < free; i++) frame.registers[first + i] = fn.closure[i]
  }
  const kind = fn.code.kind
  if (kind === 'function' || kind === 'module' || kind === 'class') {
    if (!fn.code.library) m.gilPoint()
    return INVOKED
  }
  thread.frames.pop()
  frame.returnMode = PUSH_RESULT
  return m.born(new PyGenerator(kind, frame, fn.name, fn.qualifiedName))
}

/** The answer of a native goes straight back; with another mode than PUSH_RESULT the caller must deal with a plain value itself. */
function callNative(m: Interpreter, thread: Thread, native: PyNative, args: readonly Value[], keywords: Keywords, mode: ReturnMode): NativeAnswer {
  if (native.effect !== 'pure' && !m.guard(`${native.name}()`)) return SUSPEND
  for (let i = native.isMethod ? 1 : 0; i < args.length; i++) if (!mayTakeBytes(m, args[i])) return SUSPEND
  const depth = thread.frames.length
  const self = args[0]
  const given = native.isMethod && self instanceof PyObject && self.wrapped !== undefined && OF_PLAIN_VALUES.test(native.qualifiedName) ? [self.wrapped, ...args.slice(1)] : args
  const answer = native.call(m, given, keywords, thread)
  if (answer === INVOKED && mode !== PUSH_RESULT && thread.frames.length > depth) {
    const invoked = thread.frames[depth]!
    if (invoked.returnMode === PUSH_RESULT) invoked.returnMode = mode
  }
  if (!QUICK.has(native.name)) m.gilPoint()
  return mode === PUSH_RESULT && native.effect !== 'pure' && answer !== SUSPEND && answer !== INVOKED && standing.after?.(m, thread, answer) ? INVOKED : answer
}

/** Where handlers of signals may raise, a thread stands in its call for a while after what that did; true: it does. Brought by the module signal. */
export const standing: { after?: (m: Interpreter, thread: Thread, answer: Value) => boolean } = {}

/** Methods of builtin values that work on what an instance of a derived class wraps. */
const OF_PLAIN_VALUES = /^(int|float|complex|str|bytes)\./

/** Calls that CPython 3.11 specializes into instructions without an eval-breaker check. */
const QUICK = new Set(['len', 'isinstance', 'append', 'type'])

function instantiate(m: Interpreter, thread: Thread, cls: PyClass, args: readonly Value[], keywords: Keywords, mode: ReturnMode): NativeAnswer {
  if (cls.metaclass !== null) {
    const hook = cls.metaclass.lookup('__call__')
    if (hook instanceof PyFunction) return callFunction(m, thread, hook, [cls, ...args], keywords, mode)
  }
  return construct(m, thread, cls, args, keywords, mode)
}

/** What type.__call__ does: __new__, then __init__ on what it returned. */
export function construct(m: Interpreter, thread: Thread, cls: PyClass, args: readonly Value[], keywords: Keywords, mode: ReturnMode = PUSH_RESULT): NativeAnswer {
  const abstract = cls.attributes.get('__abstractmethods__')
  if (abstract instanceof PyTuple && abstract.items.length > 0) {
    const names = abstract.items.map((n) => `'${String(n)}'`)
    throw typeError(m, `Can't instantiate abstract class ${cls.name} with abstract method${names.length > 1 ? 's' : ''} ${abstract.items.join(', ')}`)
  }
  const maker = cls.lookup('__new__')
  const newFunction = maker instanceof PyDescriptor ? maker.get : maker
  if (newFunction instanceof PyFunction || (cls.layout === 'type' && !cls.builtin)) {
    // __new__ of the program: its result decides whether __init__ runs; the construction goes on in a native frame.
    return constructWithNew(m, thread, cls, newFunction, args, keywords, mode)
  }
  if (newFunction instanceof PyNative && cls.builtin && newFunction !== OBJECT.attributes.get('__new__')) return callNative(m, thread, newFunction, [cls, ...args], keywords, mode)
  const instance = newFunction instanceof PyNative && newFunction !== OBJECT.attributes.get('__new__')
    ? callNative(m, thread, newFunction, [cls, ...args], keywords, mode)
    : allocate(m, cls, args)
  if (instance === INVOKED || instance === SUSPEND) return instance
  return initialize(m, thread, cls, instance, args, keywords, mode)
}

/** An empty instance of a class, laid out as its builtin ancestor wants. */
export function allocate(m: Interpreter, cls: PyClass, args: readonly Value[]): Value {
  const factory = cls.mro.find((c) => c.factory !== undefined)?.factory
  if (factory !== undefined) return m.born(factory(m, cls))
  switch (cls.layout) {
    case 'exception': return m.born(new PyException(cls, args))
    case 'list': return m.born(new PyList([], cls))
    case 'dict': return m.born(new PyDict(cls))
    case 'set': return m.born(new PySet(false, cls))
    case 'frozenset': return m.born(new PySet(true, cls))
    default: return m.born(new PyObject(cls))
  }
}

export function initialize(
  m: Interpreter, thread: Thread, cls: PyClass, instance: Value, args: readonly Value[], keywords: Keywords, mode: ReturnMode,
): NativeAnswer {
  const init = cls.lookup('__init__')
  if (init instanceof PyFunction) {
    if (instance instanceof PyLocal) {
      localOf(m, instance)
      instance.initial = [init, [instance, ...args], keywords]
    }
    const answer = callFunction(m, thread, init, [instance, ...args], keywords, RETURN_INSTEAD)
    if (answer !== INVOKED) throw typeError(m, `__init__() should return None, not '${classOf(answer as Value).name}'`)
    const frame = thread.top!
    frame.instead = instance
    if (mode !== PUSH_RESULT) frame.returnMode = insteadThen(mode)
    return INVOKED
  }
  if (init instanceof PyNative && init !== OBJECT.attributes.get('__init__')) {
    const answer = callNative(m, thread, init, [instance, ...args], keywords, mode)
    if (answer === SUSPEND) return SUSPEND
    if (answer === INVOKED) {
      const frame = thread.top!
      frame.instead = instance
      frame.returnMode = mode === PUSH_RESULT ? RETURN_INSTEAD : insteadThen(mode)
      return INVOKED
    }
    return instance
  }
  if ((args.length > 0 || keywords.size > 0) && cls.layout === 'object' && cls.lookup('__new__') === OBJECT.attributes.get('__new__')) {
    throw typeError(m, `${cls.name}() takes no arguments`)
  }
  return instance
}

const insteadModes = new Map<ReturnMode, ReturnMode>()

/** RETURN_INSTEAD in front of another way of returning: one constant a mode. */
function insteadThen(mode: ReturnMode): ReturnMode {
  let made = insteadModes.get(mode)
  if (made === undefined) {
    made = {
      name: `instead ${mode.name}`,
      onReturn: (m, thread, below, _value, done) => mode.onReturn(m, thread, below, done.instead, done),
      ...(mode.onRaise ? { onRaise: mode.onRaise } : {}),
    }
    insteadModes.set(mode, made)
  }
  return made
}

/** Registers: class, tuple of arguments, dict of keywords; then what __new__ returned. */
const CONSTRUCTION = {
  name: 'type.__call__',
  resume(m: Interpreter, thread: Thread, frame: Frame) {
    const [cls, args, keywords, made] = frame.registers as [PyClass, PyTuple, PyDict, Value]
    if (frame.sp === 3) throw new Error('__new__ has not returned yet')
    if (!classOf(made).isSubclassOf(cls)) return made
    const named = new Map<string, Value>()
    for (const entry of keywords.live()) named.set(entry.key as string, entry.value)
    if (frame.sp === 5) return made
    const answer = initialize(m, thread, classOf(made), made, args.items, named, PUSH_RESULT)
    return answer === SUSPEND ? INVOKED : answer
  },
}

function constructWithNew(m: Interpreter, thread: Thread, cls: PyClass, maker: Value, args: readonly Value[], keywords: Keywords, mode: ReturnMode): NativeAnswer {
  const named = m.born(new PyDict())
  for (const [name, value] of keywords) named.set(m.journal, `s${name}`, name, value)
  m.pushNative(thread, CONSTRUCTION, thread.top!, [cls, new PyTuple(args), named], mode)
  const answer = call(m, thread, maker, [cls, ...args], keywords)
  if (answer !== INVOKED) thread.top!.push(answer as Value)
  return INVOKED
}

/** The class of a value given as the first argument of `type`. */
export function typeOf(value: Value): PyClass {
  return classOf(value)
}

export { NO_KEYWORDS, raised, TYPE }
