import { INVOKED, SUSPEND, type Frame } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Namespace } from '../../../machine/namespace.ts'
import type { Handler } from '../../../machine/runtime.ts'
import type { Value } from '../../../machine/values.ts'
import type { PyDict } from '../objects/dict.ts'
import type { PyCell } from '../objects/values.ts'
import { DROPPED } from './answers.ts'
import { importName, moduleAttribute, moduleName, startFirst, submodule } from './importing.ts'
import { raised } from './raise.ts'
import { pythonState } from './state.ts'

const nameError = (m: Interpreter, name: string) => raised(m, 'NameError', `name '${name}' is not defined`)

function loadGlobal(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const namespace = frame.globals as Namespace
  const slot = frame.code.globalSlots(namespace.layout)[operand]!
  const key = frame.code.globalKeys[operand]!
  if (!m.may(namespace, key, key, false)) return SUSPEND
  const value = namespace.values[slot]
  if (value !== undefined) return frame.push(value)
  const builtin = pythonState(m).builtins.get(frame.code.code.names[operand]!)
  if (builtin === undefined) throw nameError(m, frame.code.code.names[operand]!)
  frame.push(builtin)
}

function storeGlobal(m: Interpreter, frame: Frame, operand: number, value: Value): void | typeof SUSPEND {
  const namespace = frame.globals as Namespace
  const slot = frame.code.globalSlots(namespace.layout)[operand]!
  const key = frame.code.globalKeys[operand]!
  if (!m.mayStoreGlobal(namespace, key, frame.code.code.names[operand]!)) return SUSPEND
  m.journal.setElement(namespace, namespace.values, slot, value)
  m.share(value)
}

function frameNamespace(frame: Frame): PyDict {
  return frame.registers[0] as PyDict
}

/** Handlers of names: globals, those of a class body, and what imports bind. */
export const NAME_HANDLERS: Readonly<Record<string, Handler>> = {
  LOAD_GLOBAL: (m, _t, frame, operand) => loadGlobal(m, frame, operand),
  STORE_GLOBAL(m, _t, frame, operand) {
    const suspended = storeGlobal(m, frame, operand, frame.top())
    if (suspended === SUSPEND) return SUSPEND
    frame.sp--
  },
  DELETE_GLOBAL(m, _t, frame, operand) {
    const namespace = frame.globals as Namespace
    const slot = frame.code.globalSlots(namespace.layout)[operand]!
    if (namespace.values[slot] === undefined) throw nameError(m, frame.code.code.names[operand]!)
    return storeGlobal(m, frame, operand, undefined)
  },
  LOAD_NAME(m, _t, frame, operand) {
    const found = frameNamespace(frame).get(`s${frame.code.code.names[operand]}`)
    if (found === undefined) return loadGlobal(m, frame, operand)
    frame.push(found)
  },
  STORE_NAME(m, _t, frame, operand) {
    const name = frame.code.code.names[operand]!
    frameNamespace(frame).set(m.journal, `s${name}`, name, frame.pop())
  },
  DELETE_NAME(m, _t, frame, operand) {
    const name = frame.code.code.names[operand]!
    if (!frameNamespace(frame).delete(m.journal, `s${name}`)) throw nameError(m, name)
  },
  LOAD_CLASS_CELL(_m, _t, frame, operand) {
    const name = frame.code.code.localNames[operand]!
    frame.push(frameNamespace(frame).get(`s${name}`) ?? (frame.registers[operand] as PyCell).content)
  },
  IMPORT_NAME: importName,
  IMPORT_FROM(m, thread, frame, operand) {
    const name = frame.code.code.names[operand]!
    const module = frame.top()
    const first = moduleAttribute(module, name) === undefined ? startFirst(m, `${moduleName(module)}.${name}`) : undefined
    if (first !== undefined) {
      m.pushFrame(thread, first.entry, first.namespace, null, DROPPED)
      frame.pc--
      return INVOKED
    }
    const value = moduleAttribute(module, name) ?? submodule(m, module, name)
    if (value === undefined) throw raised(m, 'ImportError', `cannot import name '${name}' from '${moduleName(module)}' (unknown location)`)
    frame.push(value)
  },
}
