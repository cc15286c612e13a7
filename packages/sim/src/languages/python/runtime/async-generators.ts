import { INVOKED, type Frame, type ReturnMode, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { PyAsyncStep, PyAsyncYield } from '../objects/async-values.ts'
import { exceptionClass, isInstance } from '../objects/classes.ts'
import { passOn } from './delegation.ts'
import { generatorMode, resume, throwInto } from './iteration.ts'
import { raised } from './raise.ts'

/** An inner await of the generator goes out to the event loop; a value of the generator ends the step. */
const onYield: ReturnMode['onReturn'] = (m, thread, below, value) => {
  if (value instanceof PyAsyncYield) finishStep(m, below, value.value)
  else passOn(m, thread, below, value)
}

function finishStep(m: Interpreter, below: Frame, result: Value): void {
  m.journal.set(below.pop() as PyAsyncStep, 'state', 'done')
  below.push(result)
}

const STEP = generatorMode('async step', onYield, (m, _thread, below) => {
  m.journal.set(below.top() as PyAsyncStep, 'state', 'done')
  throw raised(m, 'StopAsyncIteration')
})

/** aclose(): GeneratorExit is thrown in and must come out again. */
const CLOSE_STEP = generatorMode(
  'async close',
  (m, thread, below, value) => {
    if (value instanceof PyAsyncYield) throw raised(m, 'RuntimeError', 'async generator ignored GeneratorExit')
    passOn(m, thread, below, value)
  },
  (m, _thread, below) => finishStep(m, below, null),
  (m, _thread, below, exception) => {
    const over = ['GeneratorExit', 'StopAsyncIteration'].some((name) => isInstance(exception, exceptionClass(name)))
    if (over) finishStep(m, below, null)
    return over
  },
)

/** YIELD_FROM on a step of an asynchronous generator. Stack: the step, the value to send. */
export function resumeStep(m: Interpreter, thread: Thread, frame: Frame, step: PyAsyncStep, sent: Value): typeof INVOKED | typeof SUSPEND | void {
  if (step.state === 'done') {
    throw raised(m, 'RuntimeError', `cannot reuse already awaited ${step.kind === 'send' ? '__anext__()/asend()' : 'aclose()/athrow()'}`)
  }
  const first = step.state === 'new'
  m.journal.set(step, 'state', 'going')
  frame.sp--
  if (first && step.kind !== 'send') return beginThrow(m, thread, frame, step)
  const mode = step.kind === 'close' ? CLOSE_STEP : STEP
  if (resume(m, thread, step.generator, first ? step.operand : sent, mode) === null) return alreadyOver(m, frame, step)
  return INVOKED
}

function beginThrow(m: Interpreter, thread: Thread, frame: Frame, step: PyAsyncStep): typeof INVOKED | void {
  const { generator, kind, operand } = step
  const untouched = generator.state === 'created' || generator.state === 'closed'
  if (kind === 'close' && untouched) {
    m.journal.set(generator, 'state', 'closed')
    m.journal.set(generator, 'frame', null)
    return finishStep(m, frame, null)
  }
  throwInto(m, thread, generator, operand, kind === 'close' ? CLOSE_STEP : STEP)
  return INVOKED
}

function alreadyOver(m: Interpreter, frame: Frame, step: PyAsyncStep): void {
  if (step.kind === 'close') return finishStep(m, frame, null)
  throw raised(m, 'StopAsyncIteration')
}

/** An exception reaches the frame that awaits a step: it goes into the generator. */
export function throwIntoStep(m: Interpreter, thread: Thread, step: PyAsyncStep, exception: Value): void {
  throwInto(m, thread, step.generator, exception, step.kind === 'close' ? CLOSE_STEP : STEP)
}
