import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { nativeFunction } from '../objects/classes.ts'
import { PyMemoryView, PySharedBlock } from '../objects/memory-view.ts'
import type { NativeAnswer } from '../objects/values.ts'
import { raised } from '../runtime/raise.ts'
import { pythonState } from '../runtime/state.ts'

/** Blocks of shared memory are found by name from every process until somebody unlinks them. */
function open(m: Interpreter, given: Value, creates: boolean, size: number): NativeAnswer {
  const { counters, registry } = pythonState(m)
  const name = given === null ? `psm_${(0x1a2b3c40 + counters.blocks.size).toString(16)}` : String(given)
  if (!m.maySync(registry, 'SharedMemory()', undefined, undefined)) return SUSPEND
  const known = counters.blocks.get(name)
  if (creates && known !== undefined) throw raised(m, 'FileExistsError', 17, 'File exists', `/${name}`)
  if (!creates && known === undefined) throw raised(m, 'FileNotFoundError', 2, 'No such file or directory', `/${name}`)
  if (known !== undefined) return known
  const block = m.born(new PySharedBlock())
  block.data = new Uint8Array(size)
  block.shared = true
  m.journal.set(counters, 'blocks', new Map(counters.blocks).set(name, block))
  return block
}

function nameOf(m: Interpreter, block: Value): string {
  for (const [name, known] of pythonState(m).counters.blocks) if (known === block) return name
  return ''
}

function unlink(m: Interpreter, name: Value): NativeAnswer {
  const { counters, registry } = pythonState(m)
  if (!m.maySync(registry, 'unlink()', undefined, undefined)) return SUSPEND
  const left = new Map(counters.blocks)
  if (!left.delete(String(name))) throw raised(m, 'FileNotFoundError', 2, 'No such file or directory', `/${String(name)}`)
  m.journal.set(counters, 'blocks', left)
  return null
}

export const SHARED_MEMORY_NATIVES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['open', nativeFunction('open', (m, [name, creates, size]) => open(m, name, creates === true, Number(size)))],
  ['name_of', nativeFunction('name_of', (m, [block]) => nameOf(m, block))],
  ['view', nativeFunction('view', (m, [block]) => m.born(new PyMemoryView(block as PySharedBlock, 0, 1, (block as PySharedBlock).data.length, 'B')))],
  ['unlink', nativeFunction('unlink', (m, [name]) => unlink(m, name))],
])
