import { INVOKED, type Frame, type ReturnMode, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { Raised } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { PyAsyncStep } from '../objects/async-values.ts'
import { classOf, exceptionClass, isInstance } from '../objects/classes.ts'
import { NO_KEYWORDS, PyException, PyGenerator, PyIterator } from '../objects/values.ts'
import { resumeStep, throwIntoStep } from './async-generators.ts'
import { bind } from './attributes.ts'
import { call } from './calls.ts'
import { advance, END, generatorMode, raiseNext, resume, throwInto, yieldValue } from './iteration.ts'
import { raised } from './raise.ts'

/**
 * `yield from` and `await`: the frame stands at its YIELD_FROM while another iterator works for it. What that yields,
 * the frame yields; what is sent to the frame goes on to it; its end is the value of the instruction. Stack: the
 * iterator, and, when the instruction runs, the value to send.
 */
export function yieldFrom(m: Interpreter, thread: Thread, frame: Frame): void | typeof SUSPEND | typeof INVOKED {
  const sent = frame.top()
  const iterator = frame.top(1)
  if (iterator instanceof PyAsyncStep) return resumeStep(m, thread, frame, iterator, sent)
  if (iterator instanceof PyGenerator) {
    const answer = resume(m, thread, iterator, sent, DELEGATED)
    if (answer === SUSPEND) return SUSPEND
    if (answer === null) return ended(frame, null)
    frame.sp--
    return INVOKED
  }
  if (iterator instanceof PyIterator && sent === null) {
    const item = advance(m, iterator)
    if (item === SUSPEND) return SUSPEND
    if (item === END) return ended(frame, null)
    frame.sp--
    return passOn(m, thread, frame, item as Value)
  }
  return yieldFromMethod(m, thread, frame, iterator, sent)
}

function ended(frame: Frame, result: Value): void {
  frame.sp -= 2
  frame.push(result)
}

/** The frame itself yields, and will stand at its YIELD_FROM again. */
export function passOn(m: Interpreter, thread: Thread, frame: Frame, value: Value): typeof INVOKED {
  frame.pc--
  yieldValue(m, thread, frame, value)
  return INVOKED
}

const takeResult: ReturnMode['onReturn'] = (_m, _thread, below, value) => {
  below.pop()
  below.push(value)
}

const DELEGATED = generatorMode('yield from', (m, thread, below, value) => void passOn(m, thread, below, value), takeResult)

/** The inner generator is being closed with the outer: when it has ended, the outer is closed too. */
const CLOSING = generatorMode(
  'yield from, closing',
  (m) => {
    throw raised(m, 'RuntimeError', 'generator ignored GeneratorExit')
  },
  (m) => {
    throw raised(m, 'GeneratorExit')
  },
)

/** An iterator written as a class: its __next__ or send was called. */
const DELEGATED_METHOD: ReturnMode = {
  name: 'yield from, by method',
  onReturn: (m, thread, below, value) => void passOn(m, thread, below, value),
  onRaise(_m, _thread, below, exception) {
    if (!isInstance(exception, exceptionClass('StopIteration'))) return false
    below.pop()
    below.push((exception as PyException).args[0] ?? null)
    return true
  },
}

function yieldFromMethod(m: Interpreter, thread: Thread, frame: Frame, iterator: Value, sent: Value): typeof SUSPEND | typeof INVOKED | void {
  const name = sent === null ? '__next__' : 'send'
  const method = classOf(iterator).lookup(name)
  if (method === undefined) throw raised(m, 'AttributeError', `'${classOf(iterator).name}' object has no attribute '${name}'`)
  const args = sent === null ? [] : [sent]
  try {
    const answer = call(m, thread, bind(method, iterator), args, NO_KEYWORDS, DELEGATED_METHOD)
    if (answer === SUSPEND) return SUSPEND
    frame.sp--
    return answer === INVOKED ? INVOKED : passOn(m, thread, frame, answer as Value)
  } catch (problem) {
    if (!(problem instanceof Raised) || !isInstance(problem.exception, exceptionClass('StopIteration'))) throw problem
    return ended(frame, (problem.exception as PyException).args[0] ?? null)
  }
}

/** An exception is thrown into a frame that stands at YIELD_FROM: it goes to the iterator that works for it. */
export function throwIntoDelegate(m: Interpreter, thread: Thread, iterator: Value, exception: Value): void {
  const exits = isInstance(exception, exceptionClass('GeneratorExit'))
  if (iterator instanceof PyAsyncStep) throwIntoStep(m, thread, iterator, exception)
  else if (iterator instanceof PyGenerator) throwInto(m, thread, iterator, exception, exits ? CLOSING : DELEGATED)
  else throwIntoMethod(m, thread, iterator, exception, exits)
}

function throwIntoMethod(m: Interpreter, thread: Thread, iterator: Value, exception: Value, exits: boolean): void {
  const method = exits ? undefined : classOf(iterator).lookup('throw')
  if (method === undefined) {
    raiseNext(m, thread, exception)
    return
  }
  const answer = call(m, thread, bind(method, iterator), [exception], NO_KEYWORDS, DELEGATED_METHOD)
  if (answer === SUSPEND) throw new Error('throw() of an iterator asked for leave')
  if (answer !== INVOKED) passOn(m, thread, thread.top!, answer as Value)
}
