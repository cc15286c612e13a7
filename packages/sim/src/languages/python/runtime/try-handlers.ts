import { INVOKED, SUSPEND } from '../../../machine/frame.ts'
import { type Handler, Raised } from '../../../machine/runtime.ts'
import type { Value } from '../../../machine/values.ts'
import { classOf, exceptionClass } from '../objects/classes.ts'
import { NO_KEYWORDS } from '../objects/values.ts'
import { answer } from './answers.ts'
import { bind } from './attributes.ts'
import { call } from './calls.ts'
import { raised, typeError } from './raise.ts'
import { matchesException, raiseValue } from './raising.ts'

/** Handlers of what `raise`, `try`, `with` and `assert` compile to. */
export const TRY_HANDLERS: Readonly<Record<string, Handler>> = {
  RAISE(m, thread, frame, count) {
    if (count === 0) {
      if (thread.handled === null) throw raised(m, 'RuntimeError', 'No active exception to reraise')
      throw new Raised(thread.handled)
    }
    return raiseValue(m, thread, frame, frame.top(count - 1), count === 2 ? frame.top() : null, count === 2)
  },
  PUSH_EXC(m, thread, frame) {
    const exception = frame.pop()
    m.keepThread(thread)
    frame.push(thread.handled)
    frame.push(exception)
    thread.handled = exception
  },
  POP_EXC(m, thread, frame) {
    m.keepThread(thread)
    thread.handled = frame.pop()
  },
  MATCH_EXC(m, _t, frame) {
    const type = frame.pop()
    frame.push(matchesException(m, frame.top(), type))
  },
  RERAISE(_m, _t, frame) {
    throw new Raised(frame.pop())
  },
  BEFORE_WITH(m, thread, frame) {
    const manager = frame.top()
    const cls = classOf(manager)
    const enter = cls.lookup('__enter__')
    const exit = cls.lookup('__exit__')
    if (enter === undefined) throw typeError(m, `'${cls.name}' object does not support the context manager protocol`)
    if (exit === undefined) throw typeError(m, `'${cls.name}' object does not support the context manager protocol (missed __exit__ method)`)
    const entered = call(m, thread, bind(enter, manager), [], NO_KEYWORDS)
    if (entered === SUSPEND) return SUSPEND
    frame.sp--
    frame.push(bind(exit, manager))
    if (entered === INVOKED) return INVOKED
    frame.push(entered as Value)
  },
  WITH_EXIT(m, thread, frame) {
    // Stack: exit, handled before, exception.
    const exception = frame.top()
    const traceback = null
    return answer(frame, 0, call(m, thread, frame.top(2), [classOf(exception), exception, traceback], NO_KEYWORDS))
  },
  ASSERTION_ERROR(_m, _t, frame) {
    frame.push(exceptionClass('AssertionError'))
  },
}
