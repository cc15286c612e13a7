import { INVOKED, type Frame, type ReturnMode, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { WHOLE } from '../../../machine/switch-points.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import type { InitReference } from '../compiler/references.ts'
import { JavaProblem } from './arithmetic.ts'
import type { JavaRuntime } from './java-runtime.ts'
import { JavaInitialising, JavaObject } from './values.ts'

/** Static initialisers (JLS 12.4.2): the first thread that uses a class runs its initialiser, the others wait; one that fails is never run again. */

/** A class's state among the statics: undefined before, a JavaInitialising while its initialiser runs, then one of these. */
const [DONE, FAILED] = [true, false]

/** The initialiser ends: the class is ready, or failed for good. */
const INITIALISED: ReturnMode = {
  name: 'initialised',
  onReturn(m, _thread, _below, _value, done) {
    initialised(m, done.instead as number, DONE)
  },
  onRaise(m, thread, _below, exception, done) {
    initialised(m, done.instead as number, FAILED)
    if (exception instanceof JavaObject && exception.cls.ancestors.has('java.lang.Error')) return false
    const runtime = m.runtime as JavaRuntime
    const wrapped = runtime.makeException(m, 'java.lang.ExceptionInInitializerError', undefined)
    const base = runtime.compiled.world.named('java.lang.Throwable')
    wrapped.fields[base.slotOf(base.symbol!.fields.get('cause')!)] = exception
    m.raise(thread, wrapped)
    return true
  },
}

function initialised(m: Interpreter, slot: number, state: Value): void {
  const runtime = m.runtime as JavaRuntime
  const { statics, memory, compiled } = runtime
  m.journal.setElement(statics, statics.values, slot, state)
  const place = statics.layout.names[slot]
  for (const cls of compiled.initialisers.keys()) {
    if (`init ${cls.name}` !== place) continue
    const object = runtime.classObject(cls)
    if (!cls.symbol!.isLibrary) m.touch(object, WHOLE, true)
    memory?.release(object)
  }
}

/** Before a class is used: nothing once it is ready. */
export function initialise(m: Interpreter, thread: Thread, frame: Frame, { cls, place }: InitReference): void | typeof SUSPEND | typeof INVOKED {
  const runtime = m.runtime as JavaRuntime
  const { statics } = runtime
  const slot = runtime.slot(place)
  const isUser = !cls.symbol!.isLibrary
  const state = statics.values[slot]
  if (state === DONE) {
    // Had this thread come first, it would have been the one to do it.
    if (isUser) m.touch(runtime.classObject(cls), WHOLE, false)
    return undefined
  }
  if (state instanceof JavaInitialising && state.thread === thread) return undefined
  const code = runtime.compiled.initialisers.get(cls)
  if (!code) return undefined
  if (state !== undefined || isUser) {
    const ready = (): number => (statics.values[slot] instanceof JavaInitialising ? 0 : 1)
    if (!m.maySync(runtime.classObject(cls), `initialise ${cls.name}`, ready, { reason: 'class initialisation', on: runtime.classObject(cls) })) return SUSPEND
    if (statics.values[slot] === DONE) return undefined
    if (statics.values[slot] === FAILED) throw new JavaProblem('java.lang.NoClassDefFoundError', `Could not initialize class ${cls.name}`)
  }
  const busy = m.born(new JavaInitialising(thread))
  m.journal.setElement(statics, statics.values, slot, busy)
  m.share(busy)
  const callee = m.pushFrame(thread, code, frame.globals, null, INITIALISED)
  callee.instead = slot
  return INVOKED
}
