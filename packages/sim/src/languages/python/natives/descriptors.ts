import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Process } from '../../../machine/process.ts'
import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'
import { concatBytes } from '../library/bytes.ts'
import { decode } from '../library/codecs.ts'
import { bytesLike } from '../objects/byte-array.ts'
import { classOf, nativeFunction } from '../objects/classes.ts'
import { type NativeAnswer, PyBytes, PyTuple } from '../objects/values.ts'
import { mayPut } from '../runtime/output.ts'
import { raised, typeError } from '../runtime/raise.ts'
import { type Descriptor, pythonState } from '../runtime/state.ts'
import { integer } from './signature.ts'

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

function setTable(m: Interpreter, process: Process, table: readonly (Descriptor | null)[]): void {
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

function isOpen(m: Interpreter, pipe: HeapObject, end: 'read' | 'write'): boolean {
  return m.processes.some((p) => p.isAlive && tableOf(m, p).some((entry) => typeof entry === 'object' && entry?.pipe === pipe && entry.end === end))
}

function entryOf(m: Interpreter, number: Value): Descriptor {
  const entry = tableOf(m, m.current.process)[Number(integer(m, number))]
  if (entry === undefined || entry === null) throw raised(m, 'OSError', 9, 'Bad file descriptor')
  return entry
}

/** The lowest number that is free, and the table with the entry there. */
function opened(table: readonly (Descriptor | null)[], entry: Descriptor): { number: number; table: readonly (Descriptor | null)[] } {
  const free = table.indexOf(null)
  const number = free < 0 ? table.length : free
  return { number, table: [...table.slice(0, number), entry, ...table.slice(number + 1)] }
}

function pipe(m: Interpreter): Value {
  const { process } = m.current
  const made = m.born(new OsPipe())
  made.shared = true
  const reading = opened(tableOf(m, process), { pipe: made, end: 'read' })
  const writing = opened(reading.table, { pipe: made, end: 'write' })
  setTable(m, process, writing.table)
  return new PyTuple([reading.number, writing.number])
}

function read(m: Interpreter, number: Value, size: Value): NativeAnswer {
  const entry = entryOf(m, number)
  if (entry === 'stdin') return new PyBytes(new Uint8Array())
  if (typeof entry === 'string' || entry.end !== 'read') throw raised(m, 'OSError', 9, 'Bad file descriptor')
  const from = entry.pipe as OsPipe
  const ready = () => (from.data.length > 0 || !isOpen(m, from, 'write') ? 1 : 0)
  if (!m.maySync(from, 'read()', ready, { reason: 'pipe', on: from }, [pythonState(m).registry])) return SUSPEND
  const taken = from.data.slice(0, Number(integer(m, size)))
  m.journal.set(from, 'data', from.data.slice(taken.length))
  return new PyBytes(taken)
}

function write(m: Interpreter, number: Value, value: Value): NativeAnswer {
  const data = bytesLike(value)
  if (data === undefined) throw typeError(m, `a bytes-like object is required, not '${classOf(value).name}'`)
  const entry = entryOf(m, number)
  if (entry === 'stdout' || entry === 'stderr') {
    if (!mayPut(m)) return SUSPEND
    const text = decode(data, 'utf-8', 'replace')
    if (entry === 'stdout') m.write(text)
    else m.writeError(text)
    return data.length
  }
  if (entry === 'stdin' || entry.end !== 'write') throw raised(m, 'OSError', 9, 'Bad file descriptor')
  return send(m, entry.pipe as OsPipe, data) ? data.length : SUSPEND
}

/** Puts bytes into a pipe, waiting for room; false until leave is given. */
function send(m: Interpreter, into: OsPipe, data: Uint8Array): boolean {
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

function close(m: Interpreter, number: Value): NativeAnswer {
  const entry = entryOf(m, number)
  const { process } = m.current
  if (typeof entry === 'object' && !m.maySync(entry.pipe, 'close()', undefined, undefined, [pythonState(m).registry])) return SUSPEND
  setTable(m, process, tableOf(m, process).map((old, at) => (at === Number(number) ? null : old)))
  return null
}

function duplicate(m: Interpreter, number: Value): NativeAnswer {
  const { process } = m.current
  const made = opened(tableOf(m, process), entryOf(m, number))
  setTable(m, process, made.table)
  return made.number
}

function duplicateTo(m: Interpreter, number: Value, to: Value): NativeAnswer {
  const entry = entryOf(m, number)
  const { process } = m.current
  const before = tableOf(m, process)[Number(to)] ?? null
  if (typeof before === 'object' && before !== null && !m.maySync(before.pipe, 'dup2()', undefined, undefined, [pythonState(m).registry])) return SUSPEND
  const table = [...tableOf(m, process)]
  while (table.length < Number(to)) table.push(null)
  table[Number(to)] = entry
  setTable(m, process, table)
  return to
}

export const DESCRIPTOR_FUNCTIONS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['pipe', nativeFunction('pipe', (m) => pipe(m))],
  ['read', nativeFunction('read', (m, [number, size]) => read(m, number, size))],
  ['write', nativeFunction('write', (m, [number, data]) => write(m, number, data))],
  ['close', nativeFunction('close', (m, [number]) => close(m, number))],
  ['dup', nativeFunction('dup', (m, [number]) => duplicate(m, number))],
  ['dup2', nativeFunction('dup2', (m, [number, to]) => duplicateTo(m, number, to))],
  ['isatty', nativeFunction('isatty', (m, [number]) => typeof entryOf(m, number) === 'string' && m.semantics.stdout !== 'pipe')],
])
