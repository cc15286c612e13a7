import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { ITEM_BASE, WHOLE } from '../../../machine/switch-points.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { getter, libraryClass, method, nativeFunction } from '../objects/classes.ts'
import { type NativeAnswer, type PyClass, PyFloat, PyList, type PyNative, PyNativeObject, PyTuple } from '../objects/values.ts'
import { asFloat, isInt, toInt } from '../runtime/numbers.ts'
import { raised, typeError } from '../runtime/raise.ts'
import { pythonState } from '../runtime/state.ts'
import { isOpen, setTable, tableOf } from './descriptors.ts'
import { LOCK, PyRLock, RLOCK } from './locks.ts'
import { PyQueue, QUEUE, SIMPLE_QUEUE } from './queues.ts'
import { pickled } from './processes.ts'

export { LOCK }

/** Makes something that all processes share. */
export function between<T extends PyNativeObject>(m: Interpreter, object: T): T {
  m.born(object)
  object.betweenProcesses = true
  object.shared = true
  return object
}

// ---- Pipe ------------------------------------------------------------------------------------------------------------------------

interface Side {
  readonly messages: readonly Value[]
}

/** One pipe: what waits to be read at either end. */
class PyPipe extends PyNativeObject {
  readonly sort = 'pipe'
  sides: readonly [Side, Side] = [{ messages: [] }, { messages: [] }]
  trace(tracer: Tracer): void {
    for (const side of this.sides) tracer.values(side.messages)
  }
  override references(visit: (value: Value) => void): void {
    for (const side of this.sides) for (const message of side.messages) visit(message)
  }
}

export class PyConnection extends PyNativeObject {
  readonly sort = 'connection'
  pipe!: PyPipe
  side: 0 | 1 = 0
  canRead = true
  canWrite = true
  isClosed = false
  trace(tracer: Tracer): void {
    tracer.value(this.pipe)
    tracer.number(this.side)
    tracer.number(this.isClosed ? 1 : 0)
  }
  override references(visit: (value: Value) => void): void {
    visit(this.pipe)
  }
}

const PIPE = libraryClass('multiprocessing.connection', 'pipe')
export const CONNECTION = libraryClass('multiprocessing.connection', 'Connection')

export const Pipe = nativeFunction('Pipe', (m, [duplex = true], keywords) => {
  const both = (keywords.get('duplex') ?? duplex) !== false
  const pipe = between(m, new PyPipe(PIPE))
  const { process } = m.current
  setTable(m, process, [...tableOf(m, process), ...ENDS.map((end) => ({ pipe, end }))])
  const ends = ([0, 1] as const).map((side) => {
    const end = m.born(new PyConnection(CONNECTION))
    end.pipe = pipe
    end.side = side
    // One way: the first end reads what the second writes.
    end.canRead = both || side === 0
    end.canWrite = both || side === 1
    return end
  })
  return new PyTuple(ends)
})

/** How the table of descriptors names the two sides: a side is open while some living process has it there. */
const ENDS = ['read', 'write'] as const

const isHeard = (m: Interpreter, { pipe, side }: PyConnection): boolean => isOpen(m, pipe, ENDS[1 - side]!)

function close(m: Interpreter, end: PyConnection): NativeAnswer {
  const { pipe, side } = end
  const { process } = m.current
  if (!m.maySync(pipe, 'close()', undefined, undefined)) return SUSPEND
  m.journal.set(end, 'isClosed', true)
  setTable(m, process, tableOf(m, process).map((entry) => (typeof entry === 'object' && entry?.pipe === pipe && entry.end === ENDS[side] ? null : entry)))
  return null
}

function setSide(m: Interpreter, pipe: PyPipe, side: 0 | 1, next: Side): void {
  m.journal.set(pipe, 'sides', side === 0 ? [next, pipe.sides[1]] : [pipe.sides[0], next])
}

function usable(m: Interpreter, end: PyConnection, can: boolean, what: string): void {
  if (end.isClosed) throw raised(m, 'OSError', 'handle is closed')
  if (!can) throw raised(m, 'OSError', `connection is ${what}-only`)
}

method(CONNECTION, 'send', (m, [self, value]) => {
  const end = self as PyConnection
  usable(m, end, end.canWrite, 'read')
  if (!m.maySync(end.pipe, 'send()', undefined, undefined, [pythonState(m).registry])) return SUSPEND
  if (!isHeard(m, end)) throw raised(m, 'BrokenPipeError', 32, 'Broken pipe')
  const other = (1 - end.side) as 0 | 1
  const side = end.pipe.sides[other]
  setSide(m, end.pipe, other, { messages: [...side.messages, pickled(m, value)] })
  return null
})
method(CONNECTION, 'recv', (m, [self]) => {
  const end = self as PyConnection
  usable(m, end, end.canRead, 'write')
  const { pipe, side } = end
  const ready = () => (pipe.sides[side].messages.length > 0 || !isHeard(m, end) ? 1 : 0)
  if (!m.maySync(pipe, 'recv()', ready, { reason: 'pipe', on: pipe }, [pythonState(m).registry])) return SUSPEND
  if (pipe.sides[side].messages.length === 0) throw raised(m, 'EOFError')
  const [first, ...rest] = pipe.sides[side].messages
  setSide(m, pipe, side, { messages: rest })
  return first
})
method(CONNECTION, 'poll', (m, [self]) => {
  const end = self as PyConnection
  return m.maySync(end.pipe, 'poll()', undefined, undefined, [pythonState(m).registry]) ? end.pipe.sides[end.side].messages.length > 0 || !isHeard(m, end) : SUSPEND
})
method(CONNECTION, 'close', (m, [self]) => close(m, self as PyConnection))
method(CONNECTION, '__enter__', (_m, [self]) => self)
method(CONNECTION, '__exit__', (m, [self]) => close(m, self as PyConnection))
getter(CONNECTION, 'closed', (_m, [self]) => (self as PyConnection).isClosed)

// ---- Queue -----------------------------------------------------------------------------------------------------------------------

/** What goes into a queue between processes is a copy. */
class PyProcessQueue extends PyQueue {}

export const PROCESS_QUEUE = libraryClass('multiprocessing.queues', 'Queue', [SIMPLE_QUEUE], 'object')

/** A queue that also counts what is done. */
export const JOINABLE_QUEUE = libraryClass('multiprocessing.queues', 'JoinableQueue', [PROCESS_QUEUE], 'object')
for (const name of ['task_done', 'join']) JOINABLE_QUEUE.attributes.set(name, QUEUE.attributes.get(name))
PROCESS_QUEUE.attributes.set('full', QUEUE.attributes.get('full'))

const maker = (name: string, cls: PyClass) => nativeFunction(name, (m, [maxsize = 0], keywords) => {
  const made = between(m, new PyProcessQueue(cls, 'fifo'))
  made.state = { ...made.state, bound: Math.max(0, Number(keywords.get('maxsize') ?? maxsize)) }
  return made
})
export const newQueue = maker('Queue', PROCESS_QUEUE)
export const newJoinableQueue = maker('JoinableQueue', JOINABLE_QUEUE)
const putPlain = SIMPLE_QUEUE.attributes.get('put') as PyNative
method(PROCESS_QUEUE, 'put', (m, [self, item, ...rest], keywords, thread) => putPlain.call(m, [self, pickled(m, item), ...rest], keywords, thread))
method(PROCESS_QUEUE, 'close', () => null)
method(PROCESS_QUEUE, 'join_thread', () => null)
method(PROCESS_QUEUE, 'cancel_join_thread', () => null)

// ---- Value and Array -------------------------------------------------------------------------------------------------------------

class PySharedValue extends PyNativeObject {
  readonly sort = 'shared-value'
  value: Value = 0
  code = 'i'
  lock: PyRLock | null = null
  trace(tracer: Tracer): void {
    tracer.value(this.value)
    tracer.value(this.lock)
  }
  override references(visit: (value: Value) => void): void {
    visit(this.value)
    visit(this.lock)
  }
}

export const SHARED_VALUE = libraryClass('multiprocessing.sharedctypes', 'Synchronized')

export const newValue = nativeFunction('Value', (m, [code, value], keywords) => {
  const made = between(m, new PySharedValue(SHARED_VALUE))
  made.code = String(code)
  made.value = coerce(m, made.code, value ?? 0)
  made.lock = keywords.get('lock') === false ? null : between(m, new PyRLock(RLOCK))
  return made
})

/** A C number of the type code: floats stay floats, integers wrap as C's do. */
function coerce(m: Interpreter, code: string, value: Value): Value {
  if (code === 'd' || code === 'f') {
    const x = asFloat(value)
    if (x === undefined) throw typeError(m, 'must be real number')
    return new PyFloat(code === 'f' ? Math.fround(x) : x)
  }
  if (code === 'c') return value
  if (!isInt(value)) throw typeError(m, `an integer is required (got type ${typeof value})`)
  const bits = { b: 8, B: 8, h: 16, H: 16, i: 32, I: 32, l: 64, L: 64, q: 64, Q: 64 }[code] ?? 32
  const wrapped = code === code.toLowerCase() ? BigInt.asIntN(bits, BigInt(toInt(value))) : BigInt.asUintN(bits, BigInt(toInt(value)))
  return wrapped >= -(2n ** 53n) && wrapped <= 2n ** 53n ? Number(wrapped) : wrapped
}

function mayValue(m: Interpreter, object: PyNativeObject, slot: number, writes: boolean): boolean {
  if (!m.may(object, m.access.key('attribute value'), slot, writes)) return false
  if (slot !== WHOLE) m.touchPart(object, writes)
  return true
}

getter(SHARED_VALUE, 'value', (m, [self]) => (mayValue(m, self as PySharedValue, WHOLE, false) ? (self as PySharedValue).value : SUSPEND), (m, [self, value]) => {
  const object = self as PySharedValue
  if (!mayValue(m, object, WHOLE, true)) return SUSPEND
  m.journal.set(object, 'value', coerce(m, object.code, value))
  return null
})
method(SHARED_VALUE, 'get_lock', (_m, [self]) => (self as PySharedValue).lock)

class PySharedArray extends PyNativeObject {
  readonly sort = 'shared-array'
  items: Value[] = []
  code = 'i'
  lock: PyRLock | null = null
  trace(tracer: Tracer): void {
    tracer.values(this.items)
    tracer.value(this.lock)
  }
  override references(visit: (value: Value) => void): void {
    for (const item of this.items) visit(item)
    visit(this.lock)
  }
}

export const SHARED_ARRAY = libraryClass('multiprocessing.sharedctypes', 'SynchronizedArray')

export const newArray = nativeFunction('Array', (m, [code, initial], keywords) => {
  const made = between(m, new PySharedArray(SHARED_ARRAY))
  made.code = String(code)
  const items = typeof initial === 'number' ? Array.from({ length: initial }, () => 0 as Value) : [...(initial as PyList).items]
  made.items = items.map((item) => coerce(m, made.code, item))
  made.lock = keywords.get('lock') === false ? null : between(m, new PyRLock(RLOCK))
  return made
})

function place(m: Interpreter, object: PySharedArray, index: Value): number {
  if (!isInt(index)) throw typeError(m, 'array indices must be integers')
  const at = Number(toInt(index)) < 0 ? Number(toInt(index)) + object.items.length : Number(toInt(index))
  if (at < 0 || at >= object.items.length) throw raised(m, 'IndexError', 'invalid index')
  return at
}

method(SHARED_ARRAY, '__getitem__', (m, [self, index]) => {
  const object = self as PySharedArray
  if (!isInt(index)) return mayValue(m, object, WHOLE, false) ? m.born(new PyList([...object.items])) : SUSPEND
  const at = place(m, object, index)
  return mayValue(m, object, ITEM_BASE + at, false) ? object.items[at] : SUSPEND
})
method(SHARED_ARRAY, '__setitem__', (m, [self, index, value]) => {
  const object = self as PySharedArray
  const at = place(m, object, index)
  if (!mayValue(m, object, ITEM_BASE + at, true)) return SUSPEND
  m.journal.setElement(object, object.items, at, coerce(m, object.code, value))
  return null
})
method(SHARED_ARRAY, '__len__', (_m, [self]) => (self as PySharedArray).items.length)
method(SHARED_ARRAY, 'get_lock', (_m, [self]) => (self as PySharedArray).lock)
