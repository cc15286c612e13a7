import { INVOKED, type NativeKind } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Process } from '../../../machine/process.ts'
import type { Thread } from '../../../machine/thread.ts'
import { panicText } from '../format/panic-text.ts'
import { isSystem } from './goroutines.ts'
import { GoPanic } from './values.ts'

/** The runtime gives up: a message, exit code 2, and no deferred call runs. */
export function fatal(m: Interpreter, text: string): void {
  const { process } = m.current
  m.writeError(`fatal error: ${text}\n`)
  m.reportError({ type: 'fatal', message: text, line: m.lineOf(m.current) })
  m.setField(process, 'raised', true)
  m.endProcess(process, 2)
}

/** The program ends: main returned, or (register 0) a panic came through. A step of its own, as it ends all other goroutines. */
export const PROGRAM_END: NativeKind = {
  name: 'the program ends',
  ready: () => 1,
  future: (m) => m.access.empty,
  resume(m, thread, frame) {
    const panic = frame.registers[0]
    if (panic instanceof GoPanic) endByPanic(m, thread, panic)
    else mainReturns(m, thread.process)
    return INVOKED
  },
}

function endByPanic(m: Interpreter, thread: Thread, panic: GoPanic): void {
  const { process } = thread
  const isMain = thread === process.threads[0]
  m.writeError(`panic: ${panicText(m, panic.value)}\n\ngoroutine ${isMain ? '1 ' : ''}[running]:\n`)
  m.reportError({ ...m.runtime.describeError(panic), line: panic.line })
  m.setField(process, 'raised', true)
  m.endProcess(process, 2)
}

/** main returned: all other goroutines are over, but for those that nothing could have woken any more; they leaked. */
function mainReturns(m: Interpreter, process: Process): void {
  const [main, ...others] = process.threads
  m.endThread(main!)
  const alive = others.filter((thread) => thread.isAlive)
  const leaked = alive.length > 0 && alive.every((thread) => m.choicesOf(thread) === 0)
  for (const thread of alive) if (!leaked || isSystem(thread)) m.endThread(thread)
  m.setField(process, 'exitCode', 0)
}
