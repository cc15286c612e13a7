import { type Frame, INVOKED } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Namespace } from '../../../machine/namespace.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { DROPPED } from './answers.ts'
import { raised } from './raise.ts'
import { pythonState } from './state.ts'

/** `import a.b` runs a, then b: the first of them that this process has not run yet. */
export function startFirst(m: Interpreter, name: string) {
  const parts = name.split('.')
  for (let length = 1; length <= parts.length; length++) {
    const started = pythonState(m).startModule(m, parts.slice(0, length).join('.'))
    if (started !== undefined) return started
  }
  return undefined
}

export function importName(m: Interpreter, thread: Thread, frame: Frame, operand: number): void | typeof INVOKED {
  const name = frame.code.code.names[operand]!
  const state = pythonState(m)
  const first = startFirst(m, name)
  if (first !== undefined) {
    // The module's own code runs first; then the instruction runs again and finds it.
    m.pushFrame(thread, first.entry, first.namespace, null, DROPPED)
    frame.pc--
    return INVOKED
  }
  const module = state.importModule(m, name)
  if (module === undefined) throw raised(m, 'ModuleNotFoundError', `No module named '${name}'`)
  const wanted = frame.top()
  frame.sp -= 2
  // `import a.b` binds a; `from a.b import c` wants b.
  const top = wanted === null && name.includes('.') ? (state.importModule(m, name.split('.')[0]!) ?? module) : module
  frame.push(top)
}

export function moduleAttribute(module: Value, name: string): Value {
  if (module !== null && typeof module === 'object' && 'layout' in module) return (module as Namespace).get(name)
  return (module as { attributes?: Map<string, Value> }).attributes?.get(name)
}

export function moduleName(module: Value): string {
  if (module !== null && typeof module === 'object' && 'layout' in module) return (module as Namespace).layout.module
  return (module as { name?: string }).name ?? '?'
}

export function submodule(m: Interpreter, module: Value, name: string): Value {
  return pythonState(m).importModule(m, `${moduleName(module)}.${name}`)
}
