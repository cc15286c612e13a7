import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { decode } from '../library/codecs.ts'
import { bytesLike } from '../objects/byte-array.ts'
import { classOf, nativeFunction } from '../objects/classes.ts'
import { type NativeAnswer, PyBytes, PyTuple } from '../objects/values.ts'
import { mayPut } from '../runtime/output.ts'
import { raised, typeError } from '../runtime/raise.ts'
import { type Descriptor, pythonState } from '../runtime/state.ts'
import { isOpen, OsPipe, send, setTable, tableOf } from './descriptors.ts'
import { integer } from './signature.ts'

/** What `os` does with descriptors. */
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
