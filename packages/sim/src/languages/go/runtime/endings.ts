import type { Code } from '../../../bytecode/program.ts'
import { DROP_RESULT, Frame, INVOKED, type NativeKind } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Process } from '../../../machine/process.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { OUTPUT } from './effects.ts'
import { isSystem } from './goroutines.ts'
import { leakedOf } from './leaks.ts'
import { GoTuple, type GoPanic } from './values.ts'

/** The runtime gives up: a message, exit code 2, and no deferred call runs. */
export function fatal(m: Interpreter, text: string): void {
  endProgram(m, m.current, m.current.top!.code.code, text, m.lineOf(m.current))
}

/** Takes a goroutine from all it does to the end of the program: `why` is null, the text of a fatal error, or the told panic that came through. */
export function endProgram(m: Interpreter, thread: Thread, code: Code, why: Value, line = 0): void {
  m.keepThread(thread)
  const below = new Frame(m.load(code), null, thread.process.modules.get('main')!, DROP_RESULT, null)
  thread.frames = []
  m.pushNative(thread, PROGRAM_END, below, [why, line], DROP_RESULT)
}

/** The program ends. A step of its own, as it ends all other goroutines. Registers: why, and the line of a fatal error. */
const PROGRAM_END: NativeKind = {
  name: 'the program ends',
  ready: () => 1,
  future: (m) => m.access.reading(OUTPUT),
  resume(m, thread, frame) {
    const [why, line] = frame.registers
    if (why instanceof GoTuple) endByPanic(m, thread, why)
    else if (typeof why === 'string') endFatally(m, thread, why, line as number)
    else mainReturns(m, thread.process)
    return INVOKED
  },
}

function endFatally(m: Interpreter, { process }: Thread, text: string, line: number): void {
  m.writeError(`fatal error: ${text}\n`)
  m.reportError({ type: 'fatal', message: text, line })
  m.setField(process, 'raised', true)
  m.endProcess(process, 2)
}

/** `told`: the panic, and what is said of it. */
function endByPanic(m: Interpreter, thread: Thread, { items: [panic, said] }: GoTuple): void {
  const { process } = thread
  const isMain = thread === process.threads[0]
  m.writeError(`panic: ${String(said)}\n\ngoroutine ${isMain ? '1 ' : ''}[running]:\n`)
  m.reportError({ ...m.runtime.describeError(panic), line: (panic as GoPanic).line })
  m.setField(process, 'raised', true)
  m.endProcess(process, 2)
}

/** main returned: all other goroutines are over, but for those that nothing could have woken any more; they leaked. */
function mainReturns(m: Interpreter, process: Process): void {
  const [main, ...others] = process.threads
  m.endThread(main!)
  const alive = others.filter((thread) => thread.isAlive)
  const leaked = leakedOf(m, alive)
  m.cutOff(others.filter((thread) => !leaked.has(thread)))
  for (const thread of alive) if (!leaked.has(thread) || isSystem(thread)) m.endThread(thread)
  m.setField(process, 'exitCode', 0)
}
