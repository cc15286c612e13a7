import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import { hold } from './pinning.ts'
import type { JavaReference } from './values.ts'

/** Enters a monitor; false: leave is needed, ask again. A thread that is inside goes in once more without a step. */
export function enter(m: Interpreter, thread: Thread, object: JavaReference): boolean {
  if (object.owner === thread) {
    m.journal.set(object, 'entries', object.entries + 1)
    return true
  }
  const ready = (): number => (object.owner === null ? 1 : 0)
  if (!m.maySync(object, 'synchronized', ready, { reason: 'monitor', on: object })) return false
  m.journal.set(object, 'owner', thread)
  m.journal.set(object, 'entries', 1)
  if (thread.pinnable) hold(m, thread, object, true)
  return true
}

/** Leaves a monitor. Leaving needs no step of its own: nobody can tell it from the step before it, but for who goes in next. */
export function exit(m: Interpreter, thread: Thread, object: JavaReference): boolean {
  if (object.owner !== thread) return true
  if (object.entries > 1) {
    m.journal.set(object, 'entries', object.entries - 1)
    return true
  }
  if (!m.maySync(object, 'leave synchronized', undefined, undefined)) return false
  m.journal.set(object, 'owner', null)
  m.journal.set(object, 'entries', 0)
  if (thread.pinnable) hold(m, thread, object, false)
  return true
}
