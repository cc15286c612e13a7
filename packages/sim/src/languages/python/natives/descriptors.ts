import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Process } from '../../../machine/process.ts'
import { HeapObject, type Tracer } from '../../../machine/values.ts'
import { concatBytes } from '../library/bytes.ts'
import { raised } from '../runtime/raise.ts'
import { type Descriptor, pythonState } from '../runtime/state.ts'

/** As much as Linux keeps in a pipe before a writer must wait. */
const PIPE_BYTES = 65_536

/** The system's side of os.pipe(): bytes on their way. Ends are open while some living process has a descriptor of them. */
export class OsPipe extends HeapObject {
  readonly sort = 'os pipe'
  data: Uint8Array = new Uint8Array()
  override get isSharedByProcesses(): boolean {
    return true
  }
  override get isBetweenProcesses(): boolean {
    return true
  }
  trace(tracer: Tracer): void {
    tracer.number(this.data.length)
    for (const byte of this.data) tracer.number(byte)
  }
  references(): void {}
}

const STANDARD: readonly Descriptor[] = ['stdin', 'stdout', 'stderr']

/** What the numbers of a process stand for. */
export function tableOf(m: Interpreter, process: Process): readonly (Descriptor | null)[] {
  return pythonState(m).counters.descriptors.get(process.pid) ?? STANDARD
}

export function setTable(m: Interpreter, process: Process, table: readonly (Descriptor | null)[]): void {
  const { counters } = pythonState(m)
  m.journal.set(counters, 'descriptors', new Map(counters.descriptors).set(process.pid, table))
}

/** A forked child has the descriptors of its parent. */
export function inheritDescriptors(m: Interpreter, child: Process): void {
  const table = child.parent === null ? undefined : pythonState(m).counters.descriptors.get(child.parent.pid)
  if (table !== undefined) setTable(m, child, table)
}

/** Whether the end of a process closes ends of pipes, which others may wait for. */
export function holdsPipes(m: Interpreter, process: Process): boolean {
  return tableOf(m, process).some((entry) => typeof entry === 'object' && entry !== null)
}

export function isOpen(m: Interpreter, pipe: HeapObject, end: 'read' | 'write'): boolean {
  return m.processes.some((p) => p.isAlive && tableOf(m, p).some((entry) => typeof entry === 'object' && entry?.pipe === pipe && entry.end === end))
}

/** Puts bytes into a pipe, waiting for room; false until leave is given. */
export function send(m: Interpreter, into: OsPipe, data: Uint8Array): boolean {
  const hasRoom = () => into.data.length === 0 || into.data.length + data.length <= PIPE_BYTES
  const ready = () => (hasRoom() || !isOpen(m, into, 'read') ? 1 : 0)
  if (!m.maySync(into, 'write()', ready, { reason: 'pipe', on: into }, [pythonState(m).registry])) return false
  if (!isOpen(m, into, 'read')) throw raised(m, 'BrokenPipeError', 32, 'Broken pipe')
  m.journal.set(into, 'data', concatBytes([into.data, data]))
  return true
}

/** Print goes here when descriptor 1 was made to stand for a pipe; undefined while it stands for standard output. */
export function redirected(m: Interpreter): OsPipe | undefined {
  const entry = tableOf(m, m.current.process)[1]
  if (entry === undefined || entry === null) throw raised(m, 'OSError', 9, 'Bad file descriptor')
  return typeof entry === 'string' ? undefined : (entry.pipe as OsPipe)
}

/** Writes text to such a pipe; false until leave is given. */
export function sendText(m: Interpreter, into: HeapObject, text: string): boolean {
  return send(m, into as OsPipe, new TextEncoder().encode(text))
}
