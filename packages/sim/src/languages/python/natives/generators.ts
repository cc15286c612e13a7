import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { ASYNC_SEND, ASYNC_THROW, PyAsyncStep } from '../objects/async-values.ts'
import { ASYNC_GENERATOR, COROUTINE, exceptionClass, GENERATOR, method } from '../objects/classes.ts'
import { type NativeAnswer, NO_KEYWORDS, PyClass, PyException, PyGenerator, PyTuple } from '../objects/values.ts'
import { call } from '../runtime/calls.ts'
import { CLOSE_GENERATOR, mayMove, NEXT_GENERATOR, resume, throwInto } from '../runtime/iteration.ts'
import { prelude } from '../runtime/prelude.ts'
import { raised, typeError } from '../runtime/raise.ts'

function send(m: Interpreter, generator: Value, value: Value, thread: Thread): NativeAnswer {
  const answer = resume(m, thread, generator as PyGenerator, value, NEXT_GENERATOR)
  if (answer === null) throw raised(m, 'StopIteration')
  return answer
}

/** `throw(exception)`, `throw(Class)`, `throw(Class, value)`: a class is called by the prelude first, which comes back here. */
function throwGiven(m: Interpreter, [generator, kind, value = null]: readonly Value[], thread: Thread): NativeAnswer {
  if (kind instanceof PyException) return throwInto(m, thread, generator as PyGenerator, kind, NEXT_GENERATOR)
  if (value instanceof PyException) return throwInto(m, thread, generator as PyGenerator, value, NEXT_GENERATOR)
  if (!(kind instanceof PyClass) || !kind.isSubclassOf(exceptionClass('BaseException'))) {
    throw typeError(m, 'exceptions must be classes or instances deriving from BaseException, not something else')
  }
  return call(m, thread, prelude(m, 'throw_made'), [generator, kind, new PyTuple(value === null ? [] : [value])], NO_KEYWORDS)
}

function close(m: Interpreter, generator: PyGenerator, thread: Thread): NativeAnswer {
  if (!mayMove(m, generator)) return SUSPEND
  if (generator.state === 'closed') return null
  return throwInto(m, thread, generator, m.born(new PyException(exceptionClass('GeneratorExit'), [])), CLOSE_GENERATOR)
}

for (const cls of [GENERATOR, COROUTINE]) {
  method(cls, 'send', (m, [self, value], _keywords, thread) => send(m, self, value, thread))
  method(cls, 'throw', (m, args, _keywords, thread) => throwGiven(m, args, thread))
  method(cls, 'close', (m, [self], _keywords, thread) => close(m, self as PyGenerator, thread))
}
method(GENERATOR, '__iter__', (_m, [self]) => self)
method(GENERATOR, '__next__', (m, [self], _keywords, thread) => send(m, self, null, thread))
method(COROUTINE, '__await__', (_m, [self]) => self)

function step(m: Interpreter, self: Value, kind: PyAsyncStep['kind'], operand: Value): PyAsyncStep {
  return m.born(new PyAsyncStep(self as PyGenerator, kind, operand))
}

method(ASYNC_GENERATOR, '__aiter__', (_m, [self]) => self)
method(ASYNC_GENERATOR, '__anext__', (m, [self]) => step(m, self, 'send', null))
method(ASYNC_GENERATOR, 'asend', (m, [self, value]) => step(m, self, 'send', value))
method(ASYNC_GENERATOR, 'aclose', (m, [self]) => step(m, self, 'close', m.born(new PyException(exceptionClass('GeneratorExit'), []))))
method(ASYNC_GENERATOR, 'athrow', (m, [self, kind, value = null], _keywords, thread) => {
  const given = [kind, value].find((candidate) => candidate instanceof PyException)
  if (given !== undefined) return step(m, self, 'throw', given)
  return call(m, thread, prelude(m, 'athrow_made'), [self, kind, new PyTuple(value === null ? [] : [value])], NO_KEYWORDS)
})

for (const cls of [ASYNC_SEND, ASYNC_THROW]) method(cls, '__await__', (_m, [self]) => self)
