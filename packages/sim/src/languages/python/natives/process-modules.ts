import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { barrier } from '../../../sync/barrier.ts'
import { nativeFunction } from '../objects/classes.ts'
import type { PyClass, PyNativeObject } from '../objects/values.ts'
import * as conditions from './conditions.ts'
import * as locks from './locks.ts'
import { OS_FUNCTIONS } from './os.ts'
import * as channels from './process-channels.ts'
import { PROCESS, PROCESS_FUNCTIONS } from './processes.ts'
import { SIGNAL_NATIVES } from './signals.ts'

/** Modules about processes: most programs of threads need none of them. */
export const PROCESS_MODULES: readonly (readonly [string, () => ReadonlyMap<string, Value>])[] = [
  ['_multiprocessing', multiprocessing],
  ['os', () => OS_FUNCTIONS],
  ['_os', () => OS_FUNCTIONS],
  ['_signal', () => SIGNAL_NATIVES],
]

function multiprocessing(): ReadonlyMap<string, Value> {
  const shared = (name: string, make: (m: Interpreter) => PyNativeObject) => nativeFunction(name, (m) => channels.between(m, make(m)))
  const counted = (name: string, cls: PyClass) => nativeFunction(name, (m, [value = 1]) => {
    const made = channels.between(m, new locks.PySemaphore(cls))
    made.state = { value: Number(value), bound: cls === locks.BOUNDED_SEMAPHORE ? Number(value) : null }
    return made
  })
  return new Map<string, Value>([
    ['Process', PROCESS], ['Pipe', channels.Pipe], ['Queue', channels.newQueue], ['SimpleQueue', channels.newQueue],
    ['Value', channels.newValue], ['RawValue', channels.newValue], ['Array', channels.newArray], ['RawArray', channels.newArray],
    ['Lock', shared('Lock', () => new locks.PyLock(locks.LOCK))], ['RLock', shared('RLock', () => new locks.PyRLock(locks.RLOCK))],
    ['Event', shared('Event', () => new locks.PyEvent(locks.EVENT))],
    ['Semaphore', counted('Semaphore', locks.SEMAPHORE)], ['BoundedSemaphore', counted('BoundedSemaphore', locks.BOUNDED_SEMAPHORE)],
    ['Condition', nativeFunction('Condition', (m, [given = null]) => {
      const made = channels.between(m, new conditions.PyCondition(conditions.CONDITION))
      made.lock = (given ?? channels.between(m, new locks.PyRLock(locks.RLOCK))) as locks.PyLock
      return made
    })],
    ['Barrier', nativeFunction('Barrier', (m, [parties, action = null]) => {
      const made = channels.between(m, new conditions.PyBarrier(conditions.BARRIER))
      made.state = barrier(Number(parties))
      made.action = action
      return made
    })],
    ['BrokenBarrierError', conditions.BROKEN_BARRIER], ['JoinableQueue', channels.newJoinableQueue], ...PROCESS_FUNCTIONS,
    ['cpu_count', nativeFunction('cpu_count', () => 4)],
    ['freeze_support', nativeFunction('freeze_support', () => null)],
  ])
}
