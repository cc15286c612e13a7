import type { Code } from '../../../bytecode/program.ts'
import { DROP_RESULT, type Frame, INVOKED } from '../../../machine/frame.ts'
import type { Effects } from '../../../machine/future.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Outcome } from '../../../machine/machine.ts'
import { Layout, Namespace } from '../../../machine/namespace.ts'
import type { Process } from '../../../machine/process.ts'
import { Raised, type Handler, type Runtime } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import type { GoProgram } from '../compile/compile.ts'
import { channelHandlers } from './channels.ts'
import { effects } from './effects.ts'
import { endProgram, fatal } from './endings.ts'
import { isSystem } from './goroutines.ts'
import { chainOf, endByPanic } from './last-words.ts'
import { callHandlers, panicBelow } from './handlers-calls.ts'
import { dataHandlers } from './handlers-data.ts'
import { operatorHandlers } from './handlers-operators.ts'
import { sliceHandlers } from './handlers-slices.ts'
import { FatalError } from './panics.ts'
import { decodeText } from './utf8.ts'
import type { GoState, RuntimeTypes } from './state.ts'
import { GoBox, GoCell, GoPanic, GoStream } from './values.ts'

const HANDLERS: ReadonlyMap<string, Handler> = new Map(Object.entries({ ...dataHandlers, ...operatorHandlers, ...sliceHandlers, ...channelHandlers, ...callHandlers }))

/** What Go tells the machine. One a machine. */
export class GoRuntime implements Runtime, GoState {
  readonly language = 'go'
  readonly handlers = HANDLERS
  readonly types: RuntimeTypes
  readonly stdout = new GoStream('stdout')
  readonly stderr = new GoStream('stderr')
  readonly clock = new GoStream('clock')
  readonly random = new GoCell(1)
  readonly semantics: ReadonlySet<string>
  private readonly program: GoProgram

  constructor(program: GoProgram, semantics: ReadonlySet<string>) {
    this.program = program
    this.types = program.types
    this.semantics = semantics
  }

  /** The first goroutine, standing before the initialisation of the packages. */
  begin(m: Interpreter): void {
    m.readsClock = this.program.readsClock
    const process = m.newProcess(null)
    const thread = m.newThread(process, 'main', null)
    m.current = thread
    const namespace = new Namespace(new Layout('main', m.access, this.program.globals))
    m.born(namespace)
    process.modules.set('main', namespace)
    m.pushFrame(thread, this.program.entry, namespace, null, DROP_RESULT)
    m.settle(thread)
  }

  effects(code: Code, pc: number): Effects {
    return effects(code, pc, this.program)
  }

  implicit(): boolean {
    return false
  }

  truth(_m: Interpreter, _thread: Thread, frame: Frame): boolean | typeof INVOKED {
    return frame.top() === true
  }

  unbound(_m: Interpreter, frame: Frame, local: number): never {
    throw new Error(`register ${frame.code.code.localNames[local]} of ${frame.code.code.name} has no value`)
  }

  newCell(m: Interpreter, value: Value): GoCell {
    return m.born(new GoCell(value))
  }

  passes(m: Interpreter, _thread: Thread, frame: Frame, exception: Value): void {
    const before = panicBelow(frame)
    if (before && exception instanceof GoPanic) {
      const chain = chainOf(exception)
      if (!chain.includes(before)) m.journal.set(chain[0]!, 'before', before)
    }
    if (exception instanceof GoPanic && exception.line === 0 && !frame.code.code.library) exception.line = frame.code.code.lines[frame.pc - 1] ?? 0
  }

  translate(m: Interpreter, problem: unknown): Raised | typeof INVOKED | undefined {
    if (problem instanceof FatalError) {
      fatal(m, problem.message)
      return INVOKED
    }
    return undefined
  }

  tooDeep(): Raised {
    throw new FatalError('stack overflow')
  }

  serves(thread: Thread): boolean {
    return isSystem(thread)
  }

  /** A goroutine is over: by its end, by Goexit, or by a panic, which ends everything. The end of all others is for all to notice. */
  threadEnds(m: Interpreter, thread: Thread, _value: Value, exception: Value): void {
    const isMain = thread === thread.process.threads[0]
    const panics = exception instanceof GoPanic && !exception.isExit
    if (!panics && (!isMain || exception instanceof GoPanic)) {
      m.endThread(thread)
      return
    }
    if (panics) endByPanic(m, thread, this.program.entry, exception)
    else endProgram(m, thread, this.program.entry, null)
  }

  describeError(exception: Value): { type: string; message: string } {
    if (!(exception instanceof GoPanic)) return { type: 'fatal', message: '' }
    const { value } = exception
    if (!(value instanceof GoBox)) return { type: 'panic', message: 'nil' }
    return { type: 'panic', message: typeof value.value === 'string' ? decodeText(value.value) : value.type.name }
  }

  nameOf(_m: Interpreter, process: Process, value: Value): string {
    if (value === null) return 'nil'
    const globals = process.modules.get('main') as Namespace | undefined
    const slot = globals ? globals.values.indexOf(value) : -1
    if (globals && slot >= 0) return globals.layout.names[slot]!.replace(/^main\./, '')
    return typeof value === 'object' && value !== undefined ? value.sort : String(value)
  }

  reported(outcome: Outcome, main: Process): Outcome {
    // main called Goexit, the others have ended, and nobody ended the program.
    const isDeserted = outcome.ending === 'exited' && main.exitCode === null
    if (outcome.ending !== 'deadlocked' && !isDeserted) return outcome
    const why = isDeserted ? 'no goroutines (main called runtime.Goexit)' : 'all goroutines are asleep'
    return { ...outcome, ending: 'deadlocked', exitCode: 2, stderr: `${outcome.stderr}fatal error: ${why} - deadlock!\n` }
  }

  showGlobals(m: Interpreter, names: ReadonlySet<string>): Readonly<Record<string, string>> {
    const globals = m.processes[0]?.modules.get('main') as Namespace
    const shown: Record<string, string> = {}
    for (const name of names) {
      const value = globals.get(`main.${name}`)
      if (value !== undefined) shown[name] = showValue(value)
    }
    return shown
  }

  trace(tracer: Tracer): void {
    tracer.value(this.random.content)
  }
}

/** A global for claims: plain values as Go prints them. */
function showValue(value: Value): string {
  if (value instanceof GoCell) return showValue(value.content)
  if (value instanceof GoBox) return showValue(value.value)
  return typeof value === 'object' && value !== null ? value.sort : value === null ? 'nil' : String(value)
}
