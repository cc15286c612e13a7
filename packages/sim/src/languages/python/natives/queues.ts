import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { Unsupported } from '../../../machine/machine.ts'
import { Raised } from '../../../machine/runtime.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { done, isFull, put, queue, type QueueOrder, type QueueState, take } from '../../../sync/queue.ts'
import { EXCEPTIONS, getter, libraryClass, method, nativeFunction, OBJECT } from '../objects/classes.ts'
import { type Keywords, type NativeAnswer, type PyClass, PyException, PyList, PyNativeObject } from '../objects/values.ts'
import { NeedsCall } from '../runtime/keys.ts'
import { orderValues, unwrap } from '../runtime/operators.ts'
import { prelude } from '../runtime/prelude.ts'
import { valueError } from '../runtime/raise.ts'
import { asksOrder } from './functions.ts'

/** queue.Queue and its kin: one operation is one step. */
export class PyQueue extends PyNativeObject {
  readonly sort = 'queue'
  state: QueueState<Value>
  /** What the program's own comparisons have told the operation that needs them: item, other item, whether the first is less. */
  compared: readonly Value[] = []
  constructor(cls: PyClass, order: QueueOrder) {
    super(cls)
    this.state = queue(order, 0)
  }
  trace(tracer: Tracer): void {
    tracer.number(this.state.bound)
    tracer.number(this.state.unfinished)
    tracer.values(this.state.items)
    if (this.compared.length > 0) tracer.values(this.compared)
  }
  override references(visit: (value: Value) => void): void {
    super.references(visit)
    for (const item of [...this.state.items, ...this.compared]) visit(item)
  }
}

export const EMPTY = libraryClass('_queue', 'Empty', [EXCEPTIONS.get('Exception')!], 'exception')
export const FULL = libraryClass('queue', 'Full', [EXCEPTIONS.get('Exception')!], 'exception')

export const QUEUE = libraryClass('queue', 'Queue', [OBJECT], 'object')
export const LIFO_QUEUE = libraryClass('queue', 'LifoQueue', [QUEUE], 'object')
export const PRIORITY_QUEUE = libraryClass('queue', 'PriorityQueue', [QUEUE], 'object')
export const SIMPLE_QUEUE = libraryClass('_queue', 'SimpleQueue', [OBJECT], 'object')
for (const [cls, order] of [[QUEUE, 'fifo'], [LIFO_QUEUE, 'lifo'], [PRIORITY_QUEUE, 'priority'], [SIMPLE_QUEUE, 'fifo']] as const) {
  cls.factory = (_m, made) => new PyQueue(made, order)
}

method(QUEUE, '__init__', (m, [self, maxsize = 0], keywords) => {
  const object = self as PyQueue
  m.journal.set(object, 'state', queue(object.state.order, Math.max(0, Number(keywords.get('maxsize') ?? maxsize))))
  return null
})

/** block, timeout: positions or names. */
function waiting(m: Interpreter, [block = true, timeout = null]: readonly Value[], keywords: Keywords): boolean {
  const blocks = keywords.get('block') ?? block
  const limit = keywords.get('timeout') ?? timeout
  if (typeof limit === 'number' && limit < 0) throw valueError(m, "'timeout' must be a non-negative number")
  return blocks !== false && blocks !== 0 && limit === null
}

function putItem(m: Interpreter, object: PyQueue, item: Value, forEver: boolean): NativeAnswer {
  const ready = forEver && object.state.bound > 0 ? () => (isFull(object.state) ? 0 : 1) : undefined
  if (!m.maySync(object, 'put()', ready, { reason: 'queue', on: object })) return SUSPEND
  if (isFull(object.state)) throw new Raised(m.born(new PyException(FULL, [])))
  settle(m, object, put(object.state, item, (a, b) => isBefore(m, object, a, b)))
  if (object.shared) m.share(item)
  return null
}

function getItem(m: Interpreter, object: PyQueue, forEver: boolean): NativeAnswer {
  const ready = forEver ? () => (object.state.items.length === 0 ? 0 : 1) : undefined
  if (!m.maySync(object, 'get()', ready, { reason: 'queue', on: object })) return SUSPEND
  if (object.state.items.length === 0) throw new Raised(m.born(new PyException(EMPTY, [])))
  const { item, next } = take(object.state, (a, b) => isBefore(m, object, a, b))
  settle(m, object, next)
  return item
}

function settle(m: Interpreter, object: PyQueue, next: QueueState<Value>): void {
  m.journal.set(object, 'state', next)
  if (object.compared.length > 0) m.journal.set(object, 'compared', [])
}

function isBefore(m: Interpreter, object: PyQueue, a: Value, b: Value): boolean {
  const order = asksOrder(a) || asksOrder(b) ? undefined : orderValues(m, unwrap(a), unwrap(b))
  if (order !== undefined) return order < 0
  const { compared } = object
  for (let i = 0; i < compared.length; i += 3) if (compared[i] === a && compared[i + 1] === b) return compared[i + 2] === true
  throw new NeedsCall(prelude(m, 'compare'), [a, b, object, LEARN])
}

const LEARN = nativeFunction('learn', (m, [object, ...told]) => {
  const { compared } = object as PyQueue
  m.journal.set(object as PyQueue, 'compared', [...compared, ...told])
  return null
}, { effect: 'pure' })

for (const cls of [QUEUE, SIMPLE_QUEUE]) {
  method(cls, 'put', (m, [self, item, ...rest], keywords) => putItem(m, self as PyQueue, item ?? keywords.get('item') ?? null, waiting(m, rest, keywords)))
  method(cls, 'get', (m, [self, ...rest], keywords) => getItem(m, self as PyQueue, waiting(m, rest, keywords)))
  method(cls, 'put_nowait', (m, [self, item]) => putItem(m, self as PyQueue, item, false))
  method(cls, 'get_nowait', (m, [self]) => getItem(m, self as PyQueue, false))
  method(cls, 'qsize', (m, [self]) => look(m, self as PyQueue, (q) => q.state.items.length))
  method(cls, 'empty', (m, [self]) => look(m, self as PyQueue, (q) => q.state.items.length === 0))
}
method(QUEUE, 'full', (m, [self]) => look(m, self as PyQueue, (q) => isFull(q.state)))

function look(m: Interpreter, object: PyQueue, see: (object: PyQueue) => Value): NativeAnswer {
  return m.maySync(object, 'qsize()', undefined, undefined) ? see(object) : SUSPEND
}

method(QUEUE, 'task_done', (m, [self]) => {
  const object = self as PyQueue
  if (!m.maySync(object, 'task_done()', undefined, undefined)) return SUSPEND
  const next = done(object.state)
  if (next === undefined) throw valueError(m, 'task_done() called too many times')
  m.journal.set(object, 'state', next)
  return null
})
method(QUEUE, 'join', (m, [self]) => {
  const object = self as PyQueue
  return m.maySync(object, 'join()', () => (object.state.unfinished === 0 ? 1 : 0), { reason: 'queue', on: object }) ? null : SUSPEND
})
/** The items as the program may look at them; a deque once the library of deques is there. */
export const QUEUE_VIEW: { deque: (items: Value[]) => PyList } = { deque: (items) => new PyList(items) }

getter(QUEUE, 'queue', (m, [self]) => look(m, self as PyQueue, ({ state }) => {
  if (state.order === 'priority') throw new Unsupported('python-unsupported-name', 'The heap inside a PriorityQueue is not modelled.', m.lineOf(m.current), 'Take the items out by get(), least first.')
  const items = [...state.items]
  const view = m.born(state.order === 'fifo' ? QUEUE_VIEW.deque(items) : new PyList(items))
  view.copyOf = 'the queue of a Queue'
  return view
}))
getter(QUEUE, 'maxsize', (_m, [self]) => (self as PyQueue).state.bound)
getter(QUEUE, 'unfinished_tasks', (m, [self]) => look(m, self as PyQueue, (q) => q.state.unfinished))
