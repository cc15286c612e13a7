import { type Frame, INVOKED } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { Raised } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { exceptionClass, isInstance } from '../objects/classes.ts'
import { NO_KEYWORDS, PyClass, PyException, PyTuple } from '../objects/values.ts'
import { call } from './calls.ts'
import { typeError } from './raise.ts'

/** Raises an exception given as instance or class. */
export function raiseValue(m: Interpreter, thread: Thread, frame: Frame, value: Value, cause: Value, hasCause: boolean): typeof INVOKED | never {
  if (value instanceof PyClass) {
    if (!value.isSubclassOf(exceptionClass('BaseException'))) throw typeError(m, 'exceptions must derive from BaseException')
    const made = call(m, thread, value, [], NO_KEYWORDS)
    if (made === INVOKED) {
      // The constructor is the program's: RAISE runs again on the instance.
      if (hasCause) throw typeError(m, 'raise Class from cause needs an instance where the class has its own __init__')
      frame.sp--
      frame.pc--
      return INVOKED
    }
    value = made as Value
  }
  if (!(value instanceof PyException)) throw typeError(m, 'exceptions must derive from BaseException')
  if (hasCause) {
    const given = cause instanceof PyClass ? call(m, thread, cause, [], NO_KEYWORDS) : cause
    if (given !== null && !(given instanceof PyException)) throw typeError(m, 'exception causes must derive from BaseException')
    m.journal.set(value, 'cause', given)
    m.journal.set(value, 'suppressContext', true)
  }
  throw new Raised(value)
}

/** Whether an exception is one of a class or tuple of classes, as `except` asks. */
export function matchesException(m: Interpreter, exception: Value, type: Value): boolean {
  if (type instanceof PyTuple) return type.items.some((t) => matchesException(m, exception, t))
  if (!(type instanceof PyClass) || !type.isSubclassOf(exceptionClass('BaseException'))) {
    throw typeError(m, 'catching classes that do not inherit from BaseException is not allowed')
  }
  return isInstance(exception, type)
}
