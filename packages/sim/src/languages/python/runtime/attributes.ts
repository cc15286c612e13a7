import { INVOKED, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { Unsupported } from '../../../machine/machine.ts'
import { Namespace } from '../../../machine/namespace.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { classOf, isAttributed, libraryClass } from '../objects/classes.ts'
import {
  type NativeAnswer, NO_KEYWORDS, PyAttributed, PyCell, PyClass, PyDescriptor, PyFunction, PyGenerator, PyMethod, PyModule, PyNative, PyObject, PySuper, PyTuple, type Keywords,
} from '../objects/values.ts'
import { localOf, PyLocal } from '../natives/locals.ts'
import { PyDict, PySet } from '../objects/dict.ts'
import { PyMappingProxy } from '../objects/mapping-proxy.ts'
import { PyInstanceDict } from '../objects/instance-dict.ts'
import { call } from './calls.ts'
import { ANY_ATTRIBUTE, mayAllAttributes } from './items.ts'
import { prelude } from './prelude.ts'
import { raised } from './raise.ts'
import { pythonState } from './state.ts'

/** Methods of all builtin classes of a family, by name: found where no class of the order has one. Filled by natives/object-model.ts. */
export const UNIVERSAL = new Map<string, readonly { readonly families: readonly PyClass[]; readonly native: PyNative }[]>()

/** Such a method for one of these classes; undefined where there is none. */
export function universalMethod(classes: readonly PyClass[], name: string): PyNative | undefined {
  return UNIVERSAL.get(name)?.find(({ families }) => families.some((family) => classes.includes(family)))?.native
}

/** Whether the class of a descriptor has one of these methods: then it goes before the object's own attributes. */
function isDataDescriptor(value: Value): boolean {
  if (!(value instanceof PyObject)) return false
  return value.cls.lookup('__set__') !== undefined || value.cls.lookup('__delete__') !== undefined
}

/** The places of attributes in access keys: the future key of the name. */
export function attributeKey(m: Interpreter, name: string): number {
  return m.access.keyOr(`attribute ${name}`, ANY_ATTRIBUTE)
}

/**
 * `object.name` by Python's rules: data descriptors of the class, then the object's own attributes, then the class, then __getattr__.
 * May answer SUSPEND (nothing changed) or INVOKED (a getter of the program runs and its result is pushed).
 */
export function getAttribute(m: Interpreter, thread: Thread, object: Value, name: string, key = attributeKey(m, name)): NativeAnswer {
  const asked = classOf(object).builtin || object instanceof PySuper ? undefined : classOf(object).lookup('__getattribute__')
  if (asked instanceof PyFunction) {
    const fallback = classOf(object).lookup('__getattr__')
    if (fallback === undefined) return call(m, thread, bind(asked, object), [name], NO_KEYWORDS)
    return call(m, thread, prelude(m, 'attribute_or'), [bind(asked, object), bind(fallback, object), name], NO_KEYWORDS)
  }
  const found = findAttribute(m, thread, object, name, key)
  if (found !== undefined) return found
  const hook = object instanceof PySuper ? undefined : classOf(object).lookup('__getattr__')
  if (hook !== undefined) return call(m, thread, bind(hook, object), [name], NO_KEYWORDS)
  throw missing(m, object, name)
}

/** Like getAttribute without __getattr__ and without raising: undefined where there is none. */
export function findAttribute(m: Interpreter, thread: Thread, object: Value, name: string, key = attributeKey(m, name)): NativeAnswer {
  if (object instanceof Namespace) return object.get(name) ?? pythonState(m).importModule(m, `${object.layout.module}.${name}`)
  const whole = object
  if (object instanceof PyLocal) object = localOf(m, object)
  if (object instanceof PySuper) return superAttribute(m, thread, object, name)
  if (object instanceof PyClass) return classAttribute(m, thread, object, name, key)
  const cls = classOf(object)
  const onClass = cls.lookup(name)
  if (onClass instanceof PyDescriptor && onClass.sort === 'property') {
    if (onClass.get === null) throw raised(m, 'AttributeError', `property '${name}' of '${cls.name}' object has no getter`)
    return call(m, thread, onClass.get, [whole], NO_KEYWORDS)
  }
  if (isDataDescriptor(onClass)) {
    const getter = classOf(onClass).lookup('__get__')
    if (getter !== undefined) return call(m, thread, bind(getter, onClass), [object, cls], NO_KEYWORDS)
  }
  if (object instanceof PyAttributed) {
    if (!(object instanceof PyModule) && !m.may(object, key, key, false)) return SUSPEND
    const own = object.attributes.get(name)
    if (own !== undefined) return own
  }
  if (!cls.builtin && !touchOwner(m, cls, name, key)) return SUSPEND
  if (onClass === undefined) {
    const native = special(m, object, cls, name)
    if (native !== undefined) return native
    const method = universalMethod(cls.mro, name)
    return method === undefined ? undefined : new PyMethod(object, method)
  }
  return bindFound(m, thread, onClass, whole, cls)
}

/** The class attribute is read where it is kept, and is missed in the classes before: a write to it there conflicts. */
function touchOwner(m: Interpreter, cls: PyClass, name: string, key: number): boolean {
  for (const owner of cls.mro) {
    if (!owner.builtin && !m.may(owner, key, key, false)) return false
    if (owner.attributes.has(name)) return true
  }
  return true
}

function special(m: Interpreter, object: Value, cls: PyClass, name: string): Value | typeof SUSPEND {
  if (name === '__class__') return cls
  if (name === '__dict__' && isAttributed(object) && cls.slots === null && !(cls.builtin && cls.layout !== 'exception' && !(object instanceof PyFunction) && !(object instanceof PyObject))) return m.born(new PyInstanceDict(object))
  if (object instanceof PyMethod) {
    if (name === '__self__') return object.self
    if (name === '__func__') return object.callable
    if (object.callable instanceof PyFunction) return functionSpecial(m, object.callable, name)
    if (name === '__name__' && object.callable instanceof PyNative) return object.callable.name
  }
  if (object instanceof PyFunction) return functionSpecial(m, object, name)
  if (object instanceof PyNative && (name === '__name__' || name === '__qualname__')) return name === '__name__' ? object.name : object.qualifiedName
  if (object instanceof PyCell && name === 'cell_contents') return cellContents(m, object)
  if (object instanceof PyModule && name === '__name__') return object.name
  if (object instanceof PyGenerator) return name === '__name__' ? object.name : name === '__qualname__' ? object.qualifiedName : undefined
  if (name === '__doc__') return null
  return undefined
}

/** A cell is read by its name in some text: here it may be any. */
function cellContents(m: Interpreter, cell: PyCell): Value | typeof SUSPEND {
  if (!m.access.keysOf('cell ').every((key) => m.may(cell, key, key, false))) return SUSPEND
  if (cell.content === undefined) throw raised(m, 'ValueError', 'Cell is empty')
  return cell.content
}

function keywordDefaults(m: Interpreter, fn: PyFunction): Value {
  if (fn.keywordDefaults.size === 0) return null
  const dict = m.born(new PyDict())
  for (const [name, value] of fn.keywordDefaults) dict.set(m.journal, `s${name}`, name, value)
  return dict
}

const CODE = libraryClass('builtins', 'code')

/** What of a code object can be told from the text. */
function codeOf(m: Interpreter, { code }: PyFunction): Value {
  const { positional, positionalOnly, keywordOnly } = code.signature
  const own = code.localNames.slice(0, code.localNames.length - code.freeNames.length)
  const made = m.born(new PyObject(CODE))
  const parts: readonly [string, Value][] = [
    ['co_name', code.name], ['co_qualname', code.qualifiedName], ['co_filename', code.file], ['co_firstlineno', code.firstLine], ['co_argcount', positional.length],
    ['co_posonlyargcount', positionalOnly], ['co_kwonlyargcount', keywordOnly.length], ['co_varnames', new PyTuple(own)], ['co_freevars', new PyTuple(code.freeNames)],
  ]
  for (const [name, value] of parts) made.attributes.set(name, value)
  return made
}

function functionSpecial(m: Interpreter, fn: PyFunction, name: string): Value {
  switch (name) {
    case '__name__': return fn.name
    case '__qualname__': return fn.qualifiedName
    case '__doc__': return fn.code.docstring ?? null
    case '__module__': return fn.globals.get('__name__') ?? '__main__'
    case '__annotations__': return fn.annotations
    case '__defaults__': return fn.defaults.length === 0 ? null : new PyTuple(fn.defaults)
    case '__kwdefaults__': return keywordDefaults(m, fn)
    case '__code__': return codeOf(m, fn)
    case '__closure__': return fn.closure.length === 0 ? null : new PyTuple(fn.closure)
    default: return fn.attributes.get(name)
  }
}

function classAttribute(m: Interpreter, thread: Thread, cls: PyClass, name: string, key: number): NativeAnswer {
  const meta = classOf(cls)
  const onMeta = meta.lookup(name)
  if (onMeta instanceof PyDescriptor && onMeta.sort === 'property' && onMeta.get !== null) return call(m, thread, onMeta.get, [cls], NO_KEYWORDS)
  const own = classSpecial(m, cls, name)
  if (own !== undefined) return own
  for (const ancestor of cls.mro) {
    if (!ancestor.builtin && !m.may(ancestor, key, key, false)) return SUSPEND
    const value = ancestor.attributes.get(name)
    if (value === undefined) continue
    if (value instanceof PyDescriptor) {
      if (value.sort === 'staticmethod') return value.get
      if (value.sort === 'classmethod') return new PyMethod(cls, value.get)
      return value
    }
    const getter = value instanceof PyObject ? value.cls.lookup('__get__') : undefined
    if (getter !== undefined) return call(m, thread, bind(getter, value), [null, cls], NO_KEYWORDS)
    return value
  }
  if (name === '__name__') return cls.name
  if (name === '__qualname__') return cls.qualifiedName
  if (name === '__module__') return cls.module
  if (name === '__doc__') return null
  if (name === '__class__') return meta
  if (onMeta !== undefined) return bindFound(m, thread, onMeta, cls, meta)
  const method = universalMethod(cls.mro, name)
  if (method !== undefined) return method
  const onType = universalMethod(meta.mro, name)
  return onType === undefined ? undefined : new PyMethod(cls, onType)
}

/** What every class tells about itself, whatever its ancestors have under these names. */
function classSpecial(m: Interpreter, cls: PyClass, name: string): Value | typeof SUSPEND {
  switch (name) {
    case '__mro__': return new PyTuple(cls.mro)
    case '__bases__': return new PyTuple(cls.bases)
    case '__base__': return cls.bases[0] ?? null
    case '__dict__': return mayAllAttributes(m, cls, false) ? classDict(m, cls) : SUSPEND
    case '__doc__': return cls.attributes.get('__doc__') ?? null
    case '__abstractmethods__': return abstractNames(m, cls)
    case '__qualname__': return cls.qualifiedName
    case '__annotations__': return cls.attributes.get('__annotations__') ?? m.born(new PyDict())
    default: return undefined
  }
}

/** Kept as a tuple, shown as a frozenset. */
function abstractNames(m: Interpreter, cls: PyClass): Value {
  const names = cls.attributes.get('__abstractmethods__')
  if (!(names instanceof PyTuple)) return undefined
  const set = m.born(new PySet(true))
  for (const name of names.items) set.set(m.journal, `s${String(name)}`, name, null)
  return set
}

/** A window on the class's own attributes as they are now. */
function classDict(m: Interpreter, cls: PyClass): Value {
  const dict = m.born(new PyDict())
  for (const [key, value] of cls.attributes) dict.set(m.journal, `s${key}`, key, value)
  return m.born(new PyMappingProxy(dict))
}

function superAttribute(m: Interpreter, thread: Thread, object: PySuper, name: string): NativeAnswer {
  const start = object.self instanceof PyClass && object.self.isSubclassOf(object.after) ? object.self : classOf(object.self)
  const mro = start.mro
  for (const ancestor of mro.slice(mro.indexOf(object.after) + 1)) {
    const value = ancestor.attributes.get(name)
    if (value === undefined) continue
    if (value instanceof PyDescriptor && value.sort === 'property') {
      if (value.get === null) throw raised(m, 'AttributeError', `property '${name}' of '${start.name}' object has no getter`)
      return call(m, thread, value.get, [object.self], NO_KEYWORDS)
    }
    // A class as `self` (in __new__, classmethods): methods stay unbound, as on the class itself.
    if (object.self === start && !(value instanceof PyDescriptor && value.sort === 'classmethod')) return value instanceof PyDescriptor ? value.get : value
    return bindFound(m, thread, value, object.self, start)
  }
  if (name === '__class__') return classOf(object)
  const method = universalMethod(mro.slice(mro.indexOf(object.after) + 1), name)
  if (method !== undefined) return object.self === start ? method : new PyMethod(object.self, method)
  throw raised(m, 'AttributeError', `'super' object has no attribute '${name}'`)
}

/** What a class attribute becomes when it is reached through an instance. */
function bindFound(m: Interpreter, thread: Thread, value: Value, object: Value, cls: PyClass): NativeAnswer {
  if (value instanceof PyFunction) return new PyMethod(object, value)
  if (value instanceof PyNative) return value.isMethod ? new PyMethod(object, value) : value
  if (value instanceof PyDescriptor) {
    if (value.sort === 'staticmethod') return value.get
    if (value.sort === 'classmethod') return new PyMethod(cls, value.get)
    return value
  }
  if (value instanceof PyAttributed && !(value instanceof PyClass)) {
    const getter = classOf(value).lookup('__get__')
    if (getter !== undefined) return call(m, thread, bind(getter, value), [object, cls], NO_KEYWORDS)
  }
  return value
}

/** A method found on a class, with its object. */
export function bind(value: Value, object: Value): Value {
  if (value instanceof PyFunction || (value instanceof PyNative && value.isMethod)) return new PyMethod(object, value)
  if (value instanceof PyDescriptor && value.sort === 'staticmethod') return value.get
  if (value instanceof PyDescriptor && value.sort === 'classmethod') return new PyMethod(classOf(object), value.get)
  return value
}

/** `object.name = value`; `value` undefined deletes. Answers null when done. */
export function setAttribute(m: Interpreter, thread: Thread, object: Value, name: string, value: Value, key = attributeKey(m, name)): NativeAnswer {
  if (object instanceof PyModule && name === 'excepthook') {
    if (!m.maySync(pythonState(m).registry, 'excepthook', undefined, undefined)) return SUSPEND
    m.journal.set(pythonState(m).counters, object.name === 'threading' ? 'threadHook' : 'mainHook', value ?? null)
    return null
  }
  const cls = classOf(object)
  const onClass = cls.lookup(name)
  if (onClass instanceof PyDescriptor && onClass.sort === 'property') {
    const accessor = value === undefined ? onClass.del : onClass.set
    if (accessor === null) {
      if (onClass.get instanceof PyNative && onClass.get.name === 'tuple_getter') throw raised(m, 'AttributeError', `can't ${value === undefined ? 'delete' : 'set'} attribute`)
      throw raised(m, 'AttributeError', `property '${name}' of '${cls.name}' object has no ${value === undefined ? 'deleter' : 'setter'}`)
    }
    return call(m, thread, accessor, value === undefined ? [object] : [object, value], NO_KEYWORDS)
  }
  const hookName = value === undefined ? '__delattr__' : '__setattr__'
  const hook = cls.lookup(hookName)
  if (hook instanceof PyFunction) return call(m, thread, bind(hook, object), value === undefined ? [name] : [name, value], NO_KEYWORDS)
  if (onClass instanceof PyAttributed && !(onClass instanceof PyClass) && !(onClass instanceof PyFunction)) {
    const setter = classOf(onClass).lookup(value === undefined ? '__delete__' : '__set__')
    if (setter !== undefined) return call(m, thread, bind(setter, onClass), value === undefined ? [object] : [object, value], NO_KEYWORDS)
  }
  return setOwnAttribute(m, object, name, value, key)
}

/** What object.__setattr__ and __delattr__ do. */
export function setOwnAttribute(m: Interpreter, given: Value, name: string, value: Value, key = attributeKey(m, name)): NativeAnswer {
  const object = given instanceof PyLocal ? localOf(m, given) : given
  const cls = classOf(object)
  if (!(object instanceof PyAttributed) || object instanceof PyModule || (object instanceof PyClass && object.builtin) || isSealed(object, cls)) {
    if (object instanceof PyClass) throw raised(m, 'TypeError', `cannot set '${name}' attribute of immutable type '${object.name}'`)
    if (cls.lookup(name) !== undefined && value !== undefined) throw raised(m, 'AttributeError', `'${cls.name}' object attribute '${name}' is read-only`)
    throw raised(m, 'AttributeError', `'${cls.name}' object has no attribute '${name}'`)
  }
  if (cls.slots !== null && !cls.slots.has(name) && !(object instanceof PyClass)) {
    if (cls.lookup(name) !== undefined) throw raised(m, 'AttributeError', `'${cls.name}' object attribute '${name}' is read-only`)
    throw missing(m, object, name)
  }
  if (!m.may(object, key, key, true)) return SUSPEND
  if (object instanceof PyClass) refuseSpecialMethod(m, object, name)
  if (name === '__class__' && value instanceof PyClass && object instanceof PyObject) {
    m.journal.set(object, 'cls', value)
    return null
  }
  if (name === '__dict__' && value instanceof PyDict && !(object instanceof PyClass)) {
    const before = Array.from(object.attributes.keys())
    for (const key of before) m.journal.deleteKey(object, object.attributes, key)
    for (const { key, value: item } of value.live()) m.journal.setKey(object, object.attributes, String(key), item)
    return null
  }
  if (value === undefined) {
    if (!object.attributes.has(name)) throw missing(m, object, name)
    m.journal.deleteKey(object, object.attributes, name)
    return null
  }
  if (object instanceof PyFunction && (name === '__name__' || name === '__qualname__')) {
    m.journal.set(object, name === '__name__' ? 'name' : 'qualifiedName', String(value))
    return null
  }
  m.journal.setKey(object, object.attributes, name, value)
  if (object.shared) m.share(value)
  return null
}

/** Special methods are looked up without being named: who reads one is not known, so none may come while other threads could. */
function refuseSpecialMethod(m: Interpreter, cls: PyClass, name: string): void {
  if (!cls.shared || !SPECIAL.test(name) || m.isAlone(m.current)) return
  throw new Unsupported('python-unsupported-class-change', `'${name}' of the class '${cls.name}' is changed while other threads run, which is not modelled.`, m.lineOf(m.current), 'Write the method in the class, or change it before the threads start.')
}

const SPECIAL = /^__(?!name__|qualname__|doc__|module__|annotations__|dict__|wrapped__|version__)\w+__$/

/** Instances of builtin classes have no attributes of their own, but those of subclasses do. */
function isSealed(object: PyAttributed, cls: PyClass): boolean {
  return cls.builtin && cls.layout !== 'exception' && cls.layout !== 'object' && !(object instanceof PyFunction) && !(object instanceof PyClass) && cls.attributes.get('__dict__') === undefined
}

/** What CPython's objects have and these do not, as the class and the attribute. */
const UNMODELLED = /^(?:generator gi_|coroutine cr_|dict_\w+ mapping$|(?:\w+\.)?R?[lL]ock \w+_lock$|\w*Queue (?:mutex|not_|all_)|Thread native_id)/

export function refuseUnmodelled(m: Interpreter, object: Value, name: string): void {
  const unmodelled = classOf(object).mro.find((cls) => cls.builtin && UNMODELLED.test(`${cls.name} ${name}`))
  if (unmodelled !== undefined) throw new Unsupported('python-unsupported-name', `'${name}' of '${unmodelled.name}' is not modelled.`, m.lineOf(m.current))
}

export function missing(m: Interpreter, object: Value, name: string): Error | ReturnType<typeof raised> {
  refuseUnmodelled(m, object, name)
  if (object instanceof PyClass) return raised(m, 'AttributeError', `type object '${object.name}' has no attribute '${name}'`)
  if (object instanceof PyModule) return raised(m, 'AttributeError', `module '${object.name}' has no attribute '${name}'`)
  return raised(m, 'AttributeError', `'${classOf(object).name}' object has no attribute '${name}'`)
}

export { INVOKED, SUSPEND, type Keywords }
