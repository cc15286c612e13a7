import { INVOKED, type Frame, type NativeKind } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { SUSPEND } from '../../../machine/frame.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { classOf, linearizeOrUndefined, OBJECT, TYPE } from '../objects/classes.ts'
import { PyDict } from '../objects/dict.ts'
import { type NativeAnswer, NO_KEYWORDS, PyCell, PyClass, PyFunction, PyTuple, type Keywords } from '../objects/values.ts'
import { bind } from './attributes.ts'
import { call } from './calls.ts'
import { typeError } from './raise.ts'

/** BUILD_CLASS: runs the body in a namespace of its own, then makes the class. The waiting frame holds everything between. */
export function buildClass(m: Interpreter, thread: Thread, frame: Frame, baseCount: number): NativeAnswer {
  const keywords = frame.top() as PyDict
  const base = frame.sp - baseCount - 3
  const body = frame.registers[base] as PyFunction
  const name = frame.registers[base + 1] as string
  const bases = frame.registers.slice(base + 2, frame.sp - 1).map((b) => (b === undefined ? OBJECT : b))
  const metaclass = metaclassOf(m, bases, keywords)
  const namespace = m.born(new PyDict())
  const waiting = m.pushNative(thread, CLASS, frame, [body, name, new PyTuple(bases), keywords, metaclass, namespace], PUSH)
  waiting.pc = 0
  const prepare = metaclass.lookup('__prepare__')
  if (prepare instanceof PyFunction) throw typeError(m, 'metaclasses with __prepare__ are not modelled')
  const made = m.pushFrame(thread, body.code, body.globals, body, PUSH)
  made.registers[0] = namespace
  const free = body.code.freeNames.length
  for (let i = 0; i < free; i++) made.registers[body.code.localNames.length - free + i] = body.closure[i]
  return INVOKED
}

const PUSH = {
  name: 'push',
  onReturn(_m: Interpreter, _t: Thread, below: Frame, value: Value) {
    below.push(value)
  },
}

/** Registers: body, name, bases, keywords, metaclass, namespace, then the body's result (the cell of __class__, or None), then the class. */
const CLASS: NativeKind = {
  name: 'class statement',
  resume(m, thread, frame) {
    const [, name, bases, keywords, metaclass, namespace, cell, made] = frame.registers as [Value, string, PyTuple, PyDict, PyClass, PyDict, Value, Value]
    if (frame.sp === 8) {
      if (cell instanceof PyCell && made instanceof PyClass) m.journal.set(cell, 'content', made)
      return made
    }
    const named = new Map<string, Value>()
    for (const entry of keywords.live()) if (entry.key !== 'metaclass') named.set(entry.key as string, entry.value)
    if (metaclass !== TYPE) {
      const answer = call(m, thread, metaclass, [name, bases, namespace], named)
      if (answer === INVOKED || answer === SUSPEND) return answer
      frame.push(answer)
      return INVOKED
    }
    const cls = makeClass(m, thread, TYPE, name, bases.items, namespace)
    frame.push(cls)
    return afterMaking(m, thread, cls, named) === INVOKED ? INVOKED : INVOKED
  },
  onReturn(_m, _thread, frame, value) {
    // The results of __init_subclass__ and __set_name__ are dropped: the class is there already.
    if (frame.sp < 8) frame.push(value)
  },
}

/** Tells ancestors (__init_subclass__) about a new class. */
function afterMaking(m: Interpreter, thread: Thread, cls: PyClass, keywords: Keywords): NativeAnswer {
  for (const ancestor of cls.mro.slice(1)) {
    const hook = ancestor.attributes.get('__init_subclass__')
    if (hook === undefined) continue
    const fn = hook instanceof PyFunction ? hook : (hook as { get?: Value }).get
    return fn instanceof PyFunction ? call(m, thread, fn, [cls], keywords) : null
  }
  if (keywords.size > 0) throw typeError(m, `${cls.name}.__init_subclass__() takes no keyword arguments`)
  return null
}

function metaclassOf(m: Interpreter, bases: readonly Value[], keywords: PyDict): PyClass {
  const given = keywords.get('smetaclass')
  let best = given instanceof PyClass ? given : TYPE
  for (const base of bases) {
    if (!(base instanceof PyClass)) throw typeError(m, `bases must be types`)
    const meta = classOf(base)
    if (meta.isSubclassOf(best)) best = meta
    else if (!best.isSubclassOf(meta)) {
      throw typeError(m, 'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases')
    }
  }
  return best
}

/** What type(name, bases, namespace) makes. */
export function makeClass(m: Interpreter, thread: Thread, metaclass: PyClass, name: string, bases: readonly Value[], namespace: PyDict): PyClass {
  const parents = bases.length === 0 ? [OBJECT] : (bases as PyClass[])
  for (const parent of parents) {
    if (parent.builtin && SEALED.has(parent.name)) throw typeError(m, `type '${parent.name}' is not an acceptable base type`)
  }
  const layout = parents.map((p) => p.layout).find((l) => l !== 'object') ?? 'object'
  const globals = thread.frames.findLast((f) => !f.native)?.globals as { get(name: string): Value } | undefined
  const module = namespace.get('s__module__') ?? globals?.get('__name__') ?? '__main__'
  const cls = m.born(new PyClass(name, parents, false, layout, String(module), metaclass === TYPE ? null : metaclass))
  const mro = linearizeOrUndefined(cls)
  if (mro === undefined) {
    throw typeError(m, `Cannot create a consistent method resolution\norder (MRO) for bases ${parents.map((p) => p.name).join(', ')}`)
  }
  cls.mro = mro
  for (const entry of namespace.live()) cls.attributes.set(entry.key as string, entry.value)
  const qualified = namespace.get('s__qualname__')
  if (typeof qualified === 'string') cls.qualifiedName = qualified
  if (cls.attributes.has('__eq__') && !cls.attributes.has('__hash__')) cls.attributes.set('__hash__', null)
  const cell = namespace.get('s__classcell__')
  if (cell instanceof PyCell) m.journal.set(cell, 'content', cls)
  return cls
}

const SEALED = new Set(['bool', 'NoneType', 'function', 'range', 'slice', 'generator'])

export { bind, NO_KEYWORDS }
