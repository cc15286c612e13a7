import type { Interpreter } from '../../../machine/interpreter.ts'
import { INVOKED, type NativeKind } from '../../../machine/frame.ts'
import type { Process } from '../../../machine/process.ts'
import { PyTuple } from '../objects/values.ts'
import { STDOUT } from './effects.ts'
import { pythonState } from './state.ts'

/** CPython's io.DEFAULT_BUFFER_SIZE: a fuller buffer is written out. */
const BUFFER_CHARACTERS = 8_192

/** Leave to put text on standard output. */
export function mayPut(m: Interpreter): boolean {
  return m.mayWrite(pythonState(m).stdout, m.access.key(STDOUT))
}

/** Puts text on standard output, for which leave was given: into a pipe by way of the process's buffer. */
export function put(m: Interpreter, text: string, flushes = false): void {
  if (m.semantics.stdout !== 'pipe') {
    m.write(text)
    return
  }
  const { process } = m.current
  m.setField(process, 'unflushed', process.unflushed + text)
  if (flushes || process.unflushed.length >= BUFFER_CHARACTERS) flush(m, process)
}

/** Writes out what a process still keeps; needs leave where there is something. */
export function flush(m: Interpreter, process: Process): void {
  if (process.unflushed === '') return
  m.write(process.unflushed)
  m.setField(process, 'unflushed', '')
}

/** Writes out the running process's buffer; false until leave is given. */
export function flushNow(m: Interpreter): boolean {
  const { process } = m.current
  if (process.unflushed === '') return true
  if (!mayPut(m)) return false
  flush(m, process)
  return true
}

/** A print without buffer: each piece is a write of its own. Registers: the pieces, how many are written. */
export const PRINT_PIECES: NativeKind = {
  name: 'print()',
  ready: () => 1,
  future: (m) => m.access.anything(),
  touches: (_frame, m) => pythonState(m).stdout,
  resume(m, _thread, frame) {
    const [pieces, at] = frame.registers as [PyTuple, number]
    m.write(pieces.items[at] as string)
    if (at + 1 === pieces.items.length) return null
    frame.registers[1] = at + 1
    return INVOKED
  },
}
