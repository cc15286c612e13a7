import { INVOKED, SUSPEND, type Frame } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { type Handler, Raised } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { classOf, exceptionClass, isInstance } from '../objects/classes.ts'
import { NO_KEYWORDS, PyGenerator, PyIterator } from '../objects/values.ts'
import { answer } from './answers.ts'
import { bind } from './attributes.ts'
import { call } from './calls.ts'
import { advance, END, FOR_GENERATOR, FOR_METHOD, getIterator, leaveLoop, mayStop, resume, yieldValue } from './iteration.ts'
import { typeError } from './raise.ts'

function forIter(m: Interpreter, thread: Thread, frame: Frame): void | typeof SUSPEND | typeof INVOKED {
  const iterator = frame.top()
  if (iterator instanceof PyIterator) {
    const item = advance(m, iterator)
    if (item === SUSPEND) return SUSPEND
    if (item === END) leaveLoop(frame)
    else frame.push(item as Value)
    return
  }
  if (iterator instanceof PyGenerator) {
    const result = resume(m, thread, iterator, null, FOR_GENERATOR)
    if (result === INVOKED || result === SUSPEND) return result
    return leaveLoop(frame)
  }
  const next = classOf(iterator).lookup('__next__')
  if (next === undefined) throw typeError(m, `'${classOf(iterator).name}' object is not an iterator`)
  try {
    const result = call(m, thread, bind(next, iterator), [], NO_KEYWORDS, FOR_METHOD)
    if (result === SUSPEND) return SUSPEND
    if (result === INVOKED) return INVOKED
    frame.push(result as Value)
  } catch (problem) {
    if (!(problem instanceof Raised) || !isInstance(problem.exception, exceptionClass('StopIteration'))) throw problem
    leaveLoop(frame)
  }
}

/** Handlers of loops and of the generators that feed them. */
export const ITERATION_HANDLERS: Readonly<Record<string, Handler>> = {
  GET_ITER: (m, t, frame) => answer(frame, 1, getIterator(m, t, frame.top())),
  FOR_ITER: (m, t, frame) => forIter(m, t, frame),
  YIELD(m, thread, frame) {
    if (!mayStop(m, frame)) return SUSPEND
    yieldValue(m, thread, frame, frame.pop())
    return INVOKED
  },
  CLOSING_RUNS: () => undefined,
  GENERATOR_ENDS: (m, _t, frame) => (mayStop(m, frame) ? undefined : SUSPEND),
}
