import type { Interpreter } from '../../../machine/interpreter.ts'
import { SUSPEND, type Frame } from '../../../machine/frame.ts'
import type { Namespace } from '../../../machine/namespace.ts'
import type { Handler } from '../../../machine/runtime.ts'
import { PyList, type PyModule, PyTuple } from '../objects/values.ts'

/** `from module import *`: what `__all__` names, or every name without a leading underscore. */
function importStar(m: Interpreter, frame: Frame): void | typeof SUSPEND {
  const { attributes } = frame.top() as PyModule
  const all = attributes.get('__all__')
  const chosen = all instanceof PyList || all instanceof PyTuple ? (all.items as readonly string[]) : undefined
  const names = chosen ?? [...attributes.keys()].filter((name) => !name.startsWith('_'))
  if (!m.guard('import *')) return SUSPEND
  const globals = frame.globals as Namespace
  for (const name of names) m.journal.setElement(globals, globals.values, globals.layout.slot(name), attributes.get(name))
  frame.sp--
}

export const IMPORT_HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['IMPORT_STAR', (m, _thread, frame) => importStar(m, frame)],
])
