import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { libraryClass, OBJECT } from '../objects/classes.ts'
import { type Keywords, type PyAttributed, type PyFunction, PyNativeObject, PyObject } from '../objects/values.ts'
import { NeedsCall } from '../runtime/keys.ts'

/** threading.local: every thread has its own attributes. They are traced with the thread that has them. */
export class PyLocal extends PyNativeObject {
  readonly sort = 'local'
  readonly perThread = new Map<Thread, PyObject>()
  /** A class of the program: its __init__ with the arguments it was made with, for every thread that comes to it. */
  initial: readonly [PyFunction, readonly Value[], Keywords] | undefined
  trace(): void {}
  override references(visit: (value: Value) => void): void {
    super.references(visit)
    this.initial?.[1].forEach(visit)
  }
}

export const LOCAL = libraryClass('_thread', '_local', [OBJECT], 'object')
LOCAL.factory = (_m, cls) => new PyLocal(cls)

/** The object that stands for a thread-local object in the running thread. */
export function localOf(m: Interpreter, object: PyLocal): PyAttributed {
  const thread = m.current
  let own = object.perThread.get(thread)
  if (own === undefined) {
    own = m.born(new PyObject(object.cls))
    m.journal.setKey(object, object.perThread, thread, own)
    m.keepThread(thread)
    thread.held = [...thread.held, own]
    if (object.initial !== undefined) throw new NeedsCall(...object.initial)
  }
  return own
}
