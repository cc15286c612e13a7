import type { Frame } from '../../../machine/frame.ts'
import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'

export type GeneratorState = 'created' | 'suspended' | 'running' | 'closed'

/** A generator, coroutine or asynchronous generator: a frame that is put on a thread when it goes on. */
export class PyGenerator extends HeapObject {
  readonly sort: 'generator' | 'coroutine' | 'async-generator'
  state: GeneratorState = 'created'
  frame: Frame | null
  /** The exception being handled inside, kept while suspended; null for none. */
  handled: Value = null
  /** The exception that whoever resumed it is handling. */
  outerHandled: Value = null
  readonly name: string
  readonly qualifiedName: string
  constructor(sort: PyGenerator['sort'], frame: Frame, name: string, qualifiedName: string) {
    super()
    this.sort = sort
    this.frame = frame
    this.name = name
    this.qualifiedName = qualifiedName
  }
  trace(tracer: Tracer): void {
    tracer.text(this.state)
    const frame = this.frame
    if (frame === null || this.state === 'running') return
    tracer.number(frame.pc)
    tracer.text(this.qualifiedName)
    tracer.value(this.handled)
    for (let i = 0; i < frame.sp; i++) {
      if (i >= frame.code.locals || frame.code.isLive(frame.pc, i)) tracer.value(frame.registers[i])
    }
  }
  references(visit: (value: Value) => void): void {
    visit(this.handled)
    if (this.frame) for (let i = 0; i < this.frame.sp; i++) visit(this.frame.registers[i])
  }
}

/** An iterator of the simulator's own: `kind` says over what; its place is plain data. */
export class PyIterator extends HeapObject {
  readonly sort: string
  readonly over: Value
  index: number
  /** A second operand: step, stop, another iterator, the size a dict had … */
  more: Value
  constructor(sort: string, over: Value, index: number, more: Value = null) {
    super()
    this.sort = sort
    this.over = over
    this.index = index
    this.more = more
  }
  trace(tracer: Tracer): void {
    tracer.number(this.index)
    tracer.value(this.over)
    tracer.value(this.more)
  }
  references(visit: (value: Value) => void): void {
    visit(this.over)
    visit(this.more)
  }
}
