import { SUSPEND } from '../../../machine/frame.ts'
import { Unsupported } from '../../../machine/machine.ts'
import type { Frame } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Namespace } from '../../../machine/namespace.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { classOf, DICT, libraryClass, method, nativeFunction } from '../objects/classes.ts'
import { PyDict } from '../objects/dict.ts'
import { PyGlobalsDict } from '../objects/globals-dict.ts'
import { MAPPING_PROXY } from '../objects/mapping-proxy.ts'
import {
  type Keywords, type NativeAnswer, type NativeFunction, NO_KEYWORDS, PyClass, PyDescriptor, PyException, PyFloat, PyFunction, PyMethod, PyNative, PyTuple,
} from '../objects/values.ts'
import { bindArguments } from '../runtime/arguments.ts'
import { universalMethod } from '../runtime/attributes.ts'
import { call } from '../runtime/calls.ts'
import { chainOf, tracebackText } from '../runtime/errors.ts'
import { mayLook, mayWhole } from '../runtime/items.ts'
import { asFloat } from '../runtime/numbers.ts'
import { prelude } from '../runtime/prelude.ts'
import { raised, typeError } from '../runtime/raise.ts'
import { pythonState } from '../runtime/state.ts'
import { repr } from '../runtime/text.ts'
import { hashKey } from '../runtime/items.ts'
import { DEQUE } from './deques.ts'
import { currentThread } from './threading.ts'
import { fillDict } from './types.ts'

/** What the Python-written library modules need of the machine: the module `_interleave`, which no program can import. */

// ---- time and threads ------------------------------------------------------------------------------------------------------------

/** The virtual time of the running thread, to the nanosecond: sums of delays must not differ by an error of rounding. */
function clock(m: Interpreter, thread: Thread): number {
  return Math.round(Math.max(m.now, thread.wakeAt) * 1e9) / 1e9
}

function passTime(m: Interpreter, thread: Thread, seconds: number): null {
  m.keepThread(thread)
  thread.wakeAt = Math.round((clock(m, thread) + seconds) * 1e9) / 1e9
  if (thread.wakeAt > m.now) m.setClock(thread.wakeAt)
  return null
}

// ---- functions -------------------------------------------------------------------------------------------------------------------

/** The arguments of a function that is not written: bound, defaulted and refused as those of a written one. */
function bound(m: Interpreter, [title, names, defaults, named, namedDefaults, args, keywords]: readonly Value[]): Value {
  const positional = (names as PyTuple).items as string[]
  const keywordOnly = (named as PyTuple).items as string[]
  const own = new Map<string, Value>()
  for (const entry of (namedDefaults as PyDict).live()) own.set(entry.key as string, entry.value)
  const given = new Map<string, Value>()
  for (const entry of (keywords as PyDict).live()) given.set(entry.key as string, entry.value)
  const frame = { registers: new Array<Value>(positional.length + keywordOnly.length).fill(undefined) } as unknown as Frame
  const fn = {
    code: { signature: { positional, positionalOnly: 0, keywordOnly, varargs: null, varkeywords: null } },
    qualifiedName: title, defaults: (defaults as PyTuple).items, keywordDefaults: own,
  } as unknown as PyFunction
  bindArguments(m, fn, frame, (args as PyTuple).items, given)
  return new PyTuple(frame.registers.slice())
}

function isCoroutineFunction(value: Value): boolean {
  if (value instanceof PyMethod) return isCoroutineFunction(value.callable)
  return value instanceof PyFunction && value.code.kind === 'coroutine'
}

// ---- defaultdict -----------------------------------------------------------------------------------------------------------------

class PyDefaultDict extends PyDict {
  default: Value = null
  override trace(tracer: Tracer): void {
    super.trace(tracer)
    tracer.value(this.default)
  }
  override references(visit: (value: Value) => void): void {
    super.references(visit)
    visit(this.default)
  }
}

const DEFAULT_DICT = libraryClass('collections', 'defaultdict', [DICT], 'dict')
DEFAULT_DICT.factory = (_m, cls) => new PyDefaultDict(cls)
method(DEFAULT_DICT, '__new__', (m, [cls, factory = null, value], keywords, thread) => {
  const dict = m.born(new PyDefaultDict(cls as PyClass))
  if (cls !== DEFAULT_DICT) return dict
  return begin(m, thread, dict, factory, value, keywords)
}, { effect: 'pure' })
method(DEFAULT_DICT, '__init__', (m, [self, factory = null, value], keywords, thread) => {
  const answer = begin(m, thread, self as PyDefaultDict, factory, value, keywords)
  return answer === self ? null : answer
}, { effect: 'pure' })

function begin(m: Interpreter, thread: Thread, dict: PyDefaultDict, factory: Value, value: Value, keywords: Keywords): NativeAnswer {
  if (factory !== null && !isCallable(factory)) throw typeError(m, 'first argument must be callable or None')
  m.journal.set(dict, 'default', factory)
  return fillDict(m, thread, dict, value, keywords)
}

const isCallable = (value: Value): boolean =>
  value instanceof PyFunction || value instanceof PyNative || value instanceof PyClass || value instanceof PyMethod || classOf(value).lookup('__call__') !== undefined

method(DEFAULT_DICT, '__missing__', (m, [self, key], _k, thread) => {
  const dict = self as PyDefaultDict
  if (dict.default === null) throw raised(m, 'KeyError', key)
  if (!(dict.default instanceof PyClass && dict.default.builtin)) return call(m, thread, prelude(m, 'default_made'), [dict, key, dict.default], NO_KEYWORDS)
  if (!mayWhole(m, dict, true)) return SUSPEND
  const made = call(m, thread, dict.default, [], NO_KEYWORDS)
  dict.set(m.journal, hashKey(m, key), key, made as Value)
  if (dict.shared) {
    m.share(key)
    m.share(made as Value)
  }
  return made
}, { effect: 'pure' })
method(DEFAULT_DICT, '__repr__', (m, [self]) => {
  const dict = self as PyDefaultDict
  const plain = m.born(new PyDict())
  for (const { key, value } of dict.live()) plain.set(m.journal, hashKey(m, key), key, value)
  const texts = [repr(m, dict.default), repr(m, plain)]
  return texts.includes(undefined) ? undefined : `${classOf(dict).name}(${texts.join(', ')})`
}, { effect: 'pure' })
method(DEFAULT_DICT, 'copy', (m, [self], _k, thread) => call(m, thread, classOf(self), [(self as PyDefaultDict).default, self], NO_KEYWORDS))
DEFAULT_DICT.attributes.set('default_factory', new PyDescriptor('property',
  new PyNative('default_factory', 'defaultdict.default_factory', (_m, [self]) => (self as PyDefaultDict).default, 'pure', true),
  new PyNative('default_factory', 'defaultdict.default_factory', (m, [self, value]) => {
    m.journal.set(self as PyDefaultDict, 'default', value)
    return null
  }, 'effect', true)))

// ---- the module ------------------------------------------------------------------------------------------------------------------

const pure = (name: string, body: NativeFunction): [string, Value] => [name, nativeFunction(name, body, { effect: 'pure' })]

export const LIBRARY_SUPPORT: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['deque', DEQUE],
  ['defaultdict', DEFAULT_DICT],
  ['MappingProxyType', MAPPING_PROXY],
  pure('clock', (m, _a, _k, thread) => new PyFloat(clock(m, thread))),
  pure('pass_time', (m, [seconds], _k, thread) => passTime(m, thread, asFloat(seconds) ?? 0)),
  pure('has_threads', (_m, _a, _k, thread) => thread.process.threads.length > 1),
  pure('in_main_thread', (_m, _a, _k, thread) => thread === thread.process.threads[0]),
  pure('thread_name', (m, _a, _k, thread) => currentThread(m, thread).name),
  pure('bind_arguments', (m, args) => bound(m, args)),
  pure('is_coroutine_function', (_m, [value]) => isCoroutineFunction(value)),
  pure('has_method', (_m, [cls, name]) => {
    const found = (cls as PyClass).lookup(name as string)
    return found === undefined ? universalMethod((cls as PyClass).mro, name as string) !== undefined : found !== null
  }),
  pure('tuple_getter', (m, [place]) => m.born(new PyDescriptor('property', new PyNative('tuple_getter', 'tuple_getter', (_m, [self]) => (self as PyTuple).items[place as number], 'pure', true)))),
  pure('name_method', (m, [fn, name, qualified]) => {
    m.journal.set(fn as PyFunction, 'name', name as string)
    m.journal.set(fn as PyFunction, 'qualifiedName', qualified as string)
    return fn
  }),
  pure('exception_text', (m, [problem]) => {
    if (!(problem instanceof PyException)) return 'NoneType: None\n'
    return mayLook(m, ...chainOf(problem)) ? tracebackText(m, problem) : SUSPEND
  }),
  pure('main_names', (m, _a, _k, thread) => m.born(new PyGlobalsDict(thread.process.modules.get('__main__') as Namespace))),
  pure('docstring', (_m, [fn]) => (fn instanceof PyFunction ? (fn.code.docstring ?? null) : null)),
  pure('traceback_length', (_m, [problem]) => (problem as PyException).traceback.length),
  // Frames that an exception has passed since then are forgotten: whoever handed it on is not part of its way.
  pure('cut_traceback', (m, [problem, length]) => {
    const { traceback } = problem as PyException
    m.journal.set(problem as PyException, 'traceback', traceback.slice(traceback.length - Number(length)))
    return null
  }),
  pure('handled_exception', (_m, _a, _k, thread) => thread.handled),
  ['unsupported', nativeFunction('unsupported', (m, [code, message]) => {
    throw new Unsupported(`python-unsupported-${String(code)}`, String(message), m.lineOf(m.current))
  }, { effect: 'pure' })],
  ['report_error', nativeFunction('report_error', (m, [text]) => {
    m.writeError(text as string)
    return null
  })],
  ['set_output', nativeFunction('set_output', (m, [stream, target]) => setOutput(m, stream === 'stdout' ? 'stdout' : 'stderr', target))],
])

function setOutput(m: Interpreter, stream: 'stdout' | 'stderr', target: Value): NativeAnswer {
  const { counters } = pythonState(m)
  const before = counters[stream]
  m.journal.set(counters, stream, target)
  return before
}
