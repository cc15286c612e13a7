import { INVOKED, type Frame, type NativeKind } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { SUSPEND } from '../../../machine/frame.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { classOf, linearizeOrUndefined, OBJECT, TYPE } from '../objects/classes.ts'
import { PyDict } from '../objects/dict.ts'
import { type NativeAnswer, NO_KEYWORDS, PyCell, PyClass, PyDescriptor, PyFunction, PyMethod, PyObject, PyTuple, type Keywords } from '../objects/values.ts'
import { bind } from './attributes.ts'
import { call } from './calls.ts'
import { prelude } from './prelude.ts'
import { raised, typeError } from './raise.ts'
import { pythonState } from './state.ts'

/** BUILD_CLASS: runs the body in a namespace of its own, then makes the class. The waiting frame holds everything between. */
export function buildClass(m: Interpreter, thread: Thread, frame: Frame, baseCount: number): NativeAnswer {
  const base = frame.sp - baseCount - 3
  const bases = frame.registers.slice(base + 2, frame.sp - 1).map((b) => (b === undefined ? OBJECT : b))
  return runBody(m, thread, frame, frame.registers[base] as PyFunction, frame.registers[base + 1] as string, bases, frame.top() as PyDict)
}

/** BUILD_CLASS_EX: the same with the bases in a tuple. */
export function buildClassOfTuple(m: Interpreter, thread: Thread, frame: Frame): NativeAnswer {
  return runBody(m, thread, frame, frame.top(3) as PyFunction, frame.top(2) as string, (frame.top(1) as PyTuple).items, frame.top() as PyDict)
}

function runBody(m: Interpreter, thread: Thread, frame: Frame, body: PyFunction, name: string, bases: readonly Value[], keywords: PyDict): NativeAnswer {
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
    if (cell instanceof PyCell) m.journal.set(cell, 'content', cls)
    const answer = afterMaking(m, thread, cls, named)
    if (answer === INVOKED) return INVOKED
    frame.push(answer as Value)
    return INVOKED
  },
  onReturn(_m, _thread, frame, value) {
    if (frame.sp < 8) frame.push(value)
  },
}

/** Tells what is in a new class its name (__set_name__), then the ancestors (__init_subclass__) about the class; answers the class. */
export function afterMaking(m: Interpreter, thread: Thread, cls: PyClass, keywords: Keywords): NativeAnswer {
  const named: Value[] = []
  for (const [name, value] of cls.attributes) {
    const hook = value instanceof PyObject ? value.cls.lookup('__set_name__') : undefined
    if (hook !== undefined) named.push(new PyTuple([name, value, hook]))
  }
  const start = firstHook(cls)
  if (start === undefined && keywords.size > 0) throw typeError(m, `${cls.name}.__init_subclass__() takes no keyword arguments`)
  if (start === undefined && named.length === 0) return cls
  const given = m.born(new PyDict())
  for (const [name, value] of keywords) given.set(m.journal, `s${name}`, name, value)
  return call(m, thread, prelude(m, 'after_class'), [cls, new PyTuple(named), start ?? pythonState(m).builtins.get('dict'), given], NO_KEYWORDS)
}

/** The program's __init_subclass__ of the nearest ancestor, bound to the new class. */
function firstHook(cls: PyClass): Value {
  for (const ancestor of cls.mro.slice(1)) {
    const hook = ancestor.attributes.get('__init_subclass__')
    const fn = hook instanceof PyDescriptor ? hook.get : hook
    if (fn instanceof PyFunction) return new PyMethod(cls, fn)
  }
  return undefined
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
  for (const entry of namespace.live()) if (entry.key !== '__qualname__' && entry.key !== '__classcell__') cls.attributes.set(entry.key as string, entry.value)
  for (const name of ['__init_subclass__', '__class_getitem__']) {
    const fn = cls.attributes.get(name)
    if (fn instanceof PyFunction) cls.attributes.set(name, m.born(new PyDescriptor('classmethod', fn)))
  }
  const maker = cls.attributes.get('__new__')
  if (maker instanceof PyFunction) cls.attributes.set('__new__', m.born(new PyDescriptor('staticmethod', maker)))
  cls.slots = slotsOf(m, cls)
  for (const parent of parents) if (!parent.builtin) m.journal.push(parent, parent.subclasses, cls)
  const qualified = namespace.get('s__qualname__')
  if (typeof qualified === 'string') cls.qualifiedName = qualified
  if (cls.attributes.has('__eq__') && !cls.attributes.has('__hash__')) cls.attributes.set('__hash__', null)
  const cell = namespace.get('s__classcell__')
  if (cell instanceof PyCell) m.journal.set(cell, 'content', cls)
  return cls
}

/** The names instances may have: where every class of the order that the program made says __slots__, and none of them asks for __dict__. */
function slotsOf(m: Interpreter, cls: PyClass): ReadonlySet<string> | null {
  const own = cls.attributes.get('__slots__')
  for (const name of namesIn(own)) {
    if (name !== '__dict__' && cls.attributes.has(name)) throw raised(m, 'ValueError', `'${name}' in __slots__ conflicts with class variable`)
  }
  const names = new Set<string>()
  for (const ancestor of cls.mro) {
    if (ancestor.builtin) continue
    const slots = ancestor.attributes.get('__slots__')
    if (slots === undefined) return null
    for (const name of namesIn(slots)) names.add(name.startsWith('__') && !name.endsWith('__') ? `_${ancestor.name}${name}` : name)
  }
  return names.has('__dict__') ? null : names
}

function namesIn(slots: Value): string[] {
  if (typeof slots === 'string') return [slots]
  if (slots instanceof PyDict) return [...slots.live()].map((entry) => String(entry.key))
  return ((slots as { items?: readonly Value[] } | undefined)?.items ?? []).map(String)
}

const SEALED = new Set(['bool', 'NoneType', 'function', 'range', 'slice', 'generator'])

export { bind, NO_KEYWORDS }
