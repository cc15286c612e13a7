import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'
import { PyClass, type PyGenerator, PyNativeObject } from './values.ts'
import { OBJECT } from './classes.ts'

/** What an asynchronous generator gives to whoever iterates, told apart from what its own awaits give to the event loop. */
export class PyAsyncYield extends HeapObject {
  readonly sort = 'async_generator_wrapped_value'
  readonly value: Value
  constructor(value: Value) {
    super()
    this.value = value
  }
  override get inline(): boolean {
    return true
  }
  trace(tracer: Tracer): void {
    tracer.value(this.value)
  }
  references(visit: (value: Value) => void): void {
    visit(this.value)
  }
}

function awaitableClass(name: string): PyClass {
  const cls = new PyClass(name, [OBJECT], true, 'other', 'builtins')
  cls.mro = [cls, OBJECT]
  return cls
}

export const ASYNC_SEND = awaitableClass('async_generator_asend')
export const ASYNC_THROW = awaitableClass('async_generator_athrow')

/** How far an awaitable of an asynchronous generator has come. */
export type StepState = 'new' | 'going' | 'done'

/** The awaitable of `__anext__`, `asend`, `athrow` and `aclose`: one step of an asynchronous generator. */
export class PyAsyncStep extends PyNativeObject {
  readonly sort = 'async_generator_step'
  readonly generator: PyGenerator
  readonly kind: 'send' | 'throw' | 'close'
  /** What to send, or the exception to throw in. */
  readonly operand: Value
  state: StepState = 'new'
  constructor(generator: PyGenerator, kind: PyAsyncStep['kind'], operand: Value) {
    super(kind === 'send' ? ASYNC_SEND : ASYNC_THROW)
    this.generator = generator
    this.kind = kind
    this.operand = operand
  }
  trace(tracer: Tracer): void {
    tracer.text(`${this.kind} ${this.state}`)
    tracer.value(this.generator)
    tracer.value(this.operand)
  }
  override references(visit: (value: Value) => void): void {
    super.references(visit)
    visit(this.generator)
    visit(this.operand)
  }
}
