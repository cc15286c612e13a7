import { INVOKED, SUSPEND, type Frame } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { Raised, type Handler } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { PyAsyncStep, PyAsyncYield } from '../objects/async-values.ts'
import { classOf, exceptionClass, isInstance } from '../objects/classes.ts'
import { type NativeAnswer, NO_KEYWORDS, PyGenerator } from '../objects/values.ts'
import { bind } from './attributes.ts'
import { call } from './calls.ts'
import { yieldFrom } from './delegation.ts'
import { getIterator } from './iteration.ts'
import { raised, typeError } from './raise.ts'

type HandlerAnswer = void | typeof SUSPEND | typeof INVOKED

/** Replaces the top by what a method of it answers. */
function replaceTop(m: Interpreter, thread: Thread, frame: Frame, method: Value): HandlerAnswer {
  const answer = call(m, thread, bind(method, frame.top()), [], NO_KEYWORDS)
  if (answer === SUSPEND) return SUSPEND
  frame.sp--
  if (answer === INVOKED) return INVOKED
  frame.push(answer as Value)
}

function getAwaitable(m: Interpreter, thread: Thread, frame: Frame): HandlerAnswer {
  const value = frame.top()
  if (value instanceof PyAsyncStep) return
  if (value instanceof PyGenerator && value.sort === 'coroutine') {
    if (value.state === 'suspended') throw raised(m, 'RuntimeError', 'coroutine is being awaited already')
    return
  }
  const method = classOf(value).lookup('__await__')
  if (method === undefined) throw typeError(m, `object ${classOf(value).name} can't be used in 'await' expression`)
  return replaceTop(m, thread, frame, method)
}

function getAsyncIterator(m: Interpreter, thread: Thread, frame: Frame): HandlerAnswer {
  const value = frame.top()
  if (value instanceof PyGenerator && value.sort === 'async-generator') return
  const method = classOf(value).lookup('__aiter__')
  if (method === undefined) {
    throw typeError(m, `'async for' requires an object with __aiter__ method, got ${classOf(value).name}`)
  }
  return replaceTop(m, thread, frame, method)
}

function getAsyncNext(m: Interpreter, thread: Thread, frame: Frame): HandlerAnswer {
  const iterator = frame.top()
  if (iterator instanceof PyGenerator && iterator.sort === 'async-generator') {
    return frame.push(m.born(new PyAsyncStep(iterator, 'send', null)))
  }
  const method = classOf(iterator).lookup('__anext__')
  if (method === undefined) {
    throw typeError(m, `'async for' requires an iterator with __anext__ method, got ${classOf(iterator).name}`)
  }
  const answer = call(m, thread, bind(method, iterator), [], NO_KEYWORDS)
  if (answer === SUSPEND || answer === INVOKED) return answer
  frame.push(answer as Value)
}

function getYieldFromIterator(m: Interpreter, thread: Thread, frame: Frame): HandlerAnswer {
  const value = frame.top()
  if (value instanceof PyGenerator && value.sort === 'coroutine' && frame.code.code.kind !== 'coroutine') {
    throw typeError(m, "cannot 'yield from' a coroutine object in a non-coroutine generator")
  }
  if (value instanceof PyGenerator && value.sort !== 'async-generator') return
  const answer: NativeAnswer = getIterator(m, thread, value)
  if (answer === SUSPEND) return SUSPEND
  frame.sp--
  if (answer === INVOKED) return INVOKED
  frame.push(answer as Value)
}

function beforeAsyncWith(m: Interpreter, thread: Thread, frame: Frame): HandlerAnswer {
  const manager = frame.top()
  const cls = classOf(manager)
  const enter = cls.lookup('__aenter__')
  const exit = cls.lookup('__aexit__')
  const protocol = `'${cls.name}' object does not support the asynchronous context manager protocol`
  if (enter === undefined) throw typeError(m, protocol)
  if (exit === undefined) throw typeError(m, `${protocol} (missed __aexit__ method)`)
  const entered = call(m, thread, bind(enter, manager), [], NO_KEYWORDS)
  if (entered === SUSPEND) return SUSPEND
  frame.sp--
  frame.push(bind(exit, manager))
  if (entered === INVOKED) return INVOKED
  frame.push(entered as Value)
}

/** Handlers of what `await`, `yield from` and the asynchronous statements compile to. */
export const ASYNC_HANDLERS: Readonly<Record<string, Handler>> = {
  YIELD_FROM: yieldFrom,
  GET_YIELD_FROM_ITER: getYieldFromIterator,
  GET_AWAITABLE: getAwaitable,
  GET_AITER: getAsyncIterator,
  GET_ANEXT: getAsyncNext,
  BEFORE_ASYNC_WITH: beforeAsyncWith,
  ASYNC_GEN_WRAP(_m, _thread, frame) {
    frame.push(new PyAsyncYield(frame.pop()))
  },
  END_ASYNC_FOR(_m, _thread, frame) {
    const exception = frame.pop()
    if (!isInstance(exception, exceptionClass('StopAsyncIteration'))) throw new Raised(exception)
    frame.pop()
  },
}
