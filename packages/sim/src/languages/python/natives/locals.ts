import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import { libraryClass, OBJECT } from '../objects/classes.ts'
import { type PyAttributed, PyNativeObject, PyObject } from '../objects/values.ts'

/** threading.local: every thread has its own attributes. They are traced with the thread that has them. */
export class PyLocal extends PyNativeObject {
  readonly sort = 'local'
  readonly perThread = new Map<Thread, PyObject>()
  trace(): void {}
}

export const LOCAL = libraryClass('_thread', '_local', [OBJECT], 'object')
LOCAL.factory = (_m, cls) => new PyLocal(cls)

/** The object that stands for a thread-local object in the running thread. */
export function localOf(m: Interpreter, object: PyLocal): PyAttributed {
  const thread = m.current
  let own = object.perThread.get(thread)
  if (own === undefined) {
    own = m.born(new PyObject(LOCAL))
    m.journal.setKey(object, object.perThread, thread, own)
    m.keepThread(thread)
    thread.held = [...thread.held, own]
  }
  return own
}
