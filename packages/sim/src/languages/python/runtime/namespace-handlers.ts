import type { Interpreter } from '../../../machine/interpreter.ts'
import { SUSPEND, type Frame } from '../../../machine/frame.ts'
import { Namespace } from '../../../machine/namespace.ts'
import type { Value } from '../../../machine/values.ts'
import type { Handler } from '../../../machine/runtime.ts'
import { PyDict } from '../objects/dict.ts'
import { PyList, type PyModule, PyTuple } from '../objects/values.ts'

/** What a module has, by name. */
function attributesOf(module: PyModule | Namespace): ReadonlyMap<string, Value> {
  if (!(module instanceof Namespace)) return module.attributes
  const found = new Map<string, Value>()
  module.layout.names.forEach((name, slot) => {
    const value = module.values[slot]
    if (value !== undefined) found.set(name, value)
  })
  return found
}

/** `from module import *`: what `__all__` names, or every name without a leading underscore. */
function importStar(m: Interpreter, frame: Frame): void | typeof SUSPEND {
  const attributes = attributesOf(frame.top() as PyModule | Namespace)
  const all = attributes.get('__all__')
  const chosen = all instanceof PyList || all instanceof PyTuple ? (all.items as readonly string[]) : undefined
  const names = chosen ?? [...attributes.keys()].filter((name) => !name.startsWith('_'))
  if (!m.guard('import *')) return SUSPEND
  const globals = frame.globals as Namespace
  for (const name of names) m.journal.setElement(globals, globals.values, globals.layout.slot(name), attributes.get(name))
  frame.sp--
}

/** `__annotations__` of a module (a global) or of a class body (in its namespace, local 0). */
function setUpAnnotations(m: Interpreter, frame: Frame): void {
  if (frame.code.code.kind === 'class') {
    const namespace = frame.registers[0] as PyDict
    if (namespace.get(ANNOTATIONS_KEY) === undefined) namespace.set(m.journal, ANNOTATIONS_KEY, ANNOTATIONS, m.born(new PyDict()))
    return
  }
  const globals = frame.globals as Namespace
  const slot = globals.layout.slot(ANNOTATIONS)
  if (globals.values[slot] === undefined) m.journal.setElement(globals, globals.values, slot, m.born(new PyDict()))
}

const ANNOTATIONS = '__annotations__'
const ANNOTATIONS_KEY = `s${ANNOTATIONS}`

/** Handlers that fill a namespace as a whole. */
export const NAMESPACE_HANDLERS: Readonly<Record<string, Handler>> = {
  IMPORT_STAR: (m, _thread, frame) => importStar(m, frame),
  SETUP_ANNOTATIONS: (m, _thread, frame) => setUpAnnotations(m, frame),
}
