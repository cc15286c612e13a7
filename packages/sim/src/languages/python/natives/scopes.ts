import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Namespace } from '../../../machine/namespace.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { PyDict } from '../objects/dict.ts'
import { PyGlobalsDict } from '../objects/globals-dict.ts'
import { PyCell } from '../objects/values.ts'

/** `globals()`: a dict that shows and changes the names of the module whose code calls. */
export function globalsOf(m: Interpreter, thread: Thread): PyDict {
  return m.born(new PyGlobalsDict(thread.top!.globals as Namespace))
}

/** `locals()`: the namespace itself in a module or a class body, a copy of the variables in a function. SUSPEND until leave is given. */
export function localsOf(m: Interpreter, thread: Thread): PyDict | typeof SUSPEND {
  const frame = thread.top!
  const { code } = frame.code
  if (code.kind === 'module') return globalsOf(m, thread)
  if (code.kind === 'class') return frame.registers[0] as PyDict
  const found: [string, Value][] = []
  for (const [local, name] of code.localNames.entries()) {
    let value = frame.registers[local]
    if (value instanceof PyCell) {
      const key = m.access.key(`cell ${name}`)
      if (!m.may(value, key, key, false)) return SUSPEND
      value = value.content
    }
    if (value !== undefined) found.push([name, value])
  }
  const copy = m.born(new PyDict())
  for (const [name, value] of found) copy.set(m.journal, `s${name}`, name, value)
  return copy
}
