import type { Value } from '../../../machine/values.ts'
import { PyDict, PySet } from './dict.ts'
import {
  ELLIPSIS, type Layout, NOT_IMPLEMENTED, PyAttributed, PyBytes, PyCell, PyClass, PyComplex, PyDescriptor, PyException, PyFloat, PyFunction,
  PyGenerator, PyIterator, PyList, PyMethod, PyModule, PyNative, type NativeEffect, type NativeFunction, PyNativeObject, PyObject, PyRange,
  PySlice, PySuper, PyTuple,
} from './values.ts'

/** The builtin classes. They are the same objects in every run: nothing of a run may be written to them. */
function builtin(name: string, layout: Layout, bases?: readonly PyClass[]): PyClass {
  const cls = new PyClass(name, bases ?? (name === 'object' ? [] : [OBJECT]), true, layout, 'builtins')
  cls.mro = linearize(cls)
  return cls
}

export const OBJECT: PyClass = builtin('object', 'object')
export const TYPE = builtin('type', 'type')
export const NONE_TYPE = builtin('NoneType', 'other')
export const INT = builtin('int', 'int')
export const BOOL = builtin('bool', 'int', [INT])
export const FLOAT = builtin('float', 'float')
export const COMPLEX = builtin('complex', 'other')
export const STR = builtin('str', 'str')
export const BYTES = builtin('bytes', 'bytes')
export const LIST = builtin('list', 'list')
export const TUPLE = builtin('tuple', 'tuple')
export const DICT = builtin('dict', 'dict')
export const SET = builtin('set', 'set')
export const FROZENSET = builtin('frozenset', 'frozenset')
export const RANGE = builtin('range', 'other')
export const SLICE = builtin('slice', 'other')
export const FUNCTION = builtin('function', 'other')
export const BUILTIN_FUNCTION = builtin('builtin_function_or_method', 'other')
export const METHOD = builtin('method', 'other')
export const CELL = builtin('cell', 'other')
export const MODULE = builtin('module', 'other')
export const GENERATOR = builtin('generator', 'other')
export const COROUTINE = builtin('coroutine', 'other')
export const ASYNC_GENERATOR = builtin('async_generator', 'other')
export const PROPERTY = builtin('property', 'other')
export const STATICMETHOD = builtin('staticmethod', 'other')
export const CLASSMETHOD = builtin('classmethod', 'other')
export const SUPER = builtin('super', 'other')
export const ELLIPSIS_TYPE = builtin('ellipsis', 'other')
export const NOT_IMPLEMENTED_TYPE = builtin('NotImplementedType', 'other')

/** Iterators by sort: "list_iterator" and so on, made when first met. */
const iteratorClasses = new Map<string, PyClass>()

export function iteratorClass(sort: string): PyClass {
  let cls = iteratorClasses.get(sort)
  if (cls === undefined) iteratorClasses.set(sort, (cls = builtin(sort, 'other', [ITERATOR])))
  return cls
}

/** What all of our own iterators have: __iter__ and __next__. */
export const ITERATOR = builtin('iterator', 'other')

export function classOf(value: Value): PyClass {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return INT
    case 'string':
      return STR
    case 'boolean':
      return BOOL
    case 'undefined':
      return NONE_TYPE
    default:
  }
  if (value === null) return NONE_TYPE
  if (value instanceof PyObject || value instanceof PyException || value instanceof PyNativeObject) return value.cls
  if (value instanceof PyList) return value.cls ?? LIST
  if (value instanceof PyTuple) return value.cls ?? TUPLE
  if (value instanceof PySet) return value.cls ?? (value.frozen ? FROZENSET : SET)
  if (value instanceof PyDict) return value.cls ?? DICT
  if (value instanceof PyFloat) return FLOAT
  if (value instanceof PyFunction) return FUNCTION
  if (value instanceof PyMethod) return METHOD
  if (value instanceof PyNative) return BUILTIN_FUNCTION
  if (value instanceof PyClass) return value.metaclass ?? TYPE
  if (value instanceof PyIterator) return iteratorClass(value.sort)
  if (value instanceof PyGenerator) return value.sort === 'generator' ? GENERATOR : value.sort === 'coroutine' ? COROUTINE : ASYNC_GENERATOR
  if (value instanceof PyRange) return RANGE
  if (value instanceof PyBytes) return BYTES
  if (value instanceof PyComplex) return COMPLEX
  if (value instanceof PySlice) return SLICE
  if (value instanceof PyModule || value.sort === 'namespace') return MODULE
  if (value instanceof PyCell) return CELL
  if (value instanceof PyDescriptor) return value.sort === 'property' ? PROPERTY : value.sort === 'staticmethod' ? STATICMETHOD : CLASSMETHOD
  if (value instanceof PySuper) return SUPER
  if (value === ELLIPSIS) return ELLIPSIS_TYPE
  if (value === NOT_IMPLEMENTED) return NOT_IMPLEMENTED_TYPE
  throw new Error(`a value of sort ${value.sort} has no class`)
}

export function isInstance(value: Value, cls: PyClass): boolean {
  return classOf(value).isSubclassOf(cls)
}

/** C3 linearization (Barrett et al. 1996), as CPython orders ancestors. Undefined where the bases cannot be ordered. */
export function linearizeOrUndefined(cls: PyClass): readonly PyClass[] | undefined {
  const rows = [...cls.bases.map((base) => [...base.mro]), [...cls.bases]]
  const out: PyClass[] = [cls]
  for (;;) {
    const open = rows.filter((row) => row.length > 0)
    if (open.length === 0) return out
    const next = open.map((row) => row[0]!).find((head) => open.every((row) => row.indexOf(head) <= 0))
    if (next === undefined) return undefined
    out.push(next)
    for (const row of rows) if (row[0] === next) row.shift()
  }
}

function linearize(cls: PyClass): readonly PyClass[] {
  return linearizeOrUndefined(cls) ?? [cls]
}

/** A new builtin class of a library module. */
export function libraryClass(module: string, name: string, bases: readonly PyClass[] = [OBJECT], layout: Layout = 'other'): PyClass {
  const cls = new PyClass(name, bases, true, layout, module)
  cls.mro = linearize(cls)
  return cls
}

// ---- exceptions ------------------------------------------------------------------------------------------------------------------

const EXCEPTION_TREE = `
BaseException
  SystemExit
  KeyboardInterrupt
  GeneratorExit
  BaseExceptionGroup
  Exception
    ExceptionGroup
    StopIteration
    StopAsyncIteration
    ArithmeticError
      FloatingPointError
      OverflowError
      ZeroDivisionError
    AssertionError
    AttributeError
    BufferError
    EOFError
    ImportError
      ModuleNotFoundError
    LookupError
      IndexError
      KeyError
    MemoryError
    NameError
      UnboundLocalError
    OSError
      BlockingIOError
      ChildProcessError
      ConnectionError
        BrokenPipeError
        ConnectionAbortedError
        ConnectionRefusedError
        ConnectionResetError
      FileExistsError
      FileNotFoundError
      InterruptedError
      IsADirectoryError
      NotADirectoryError
      PermissionError
      ProcessLookupError
      TimeoutError
    ReferenceError
    RuntimeError
      NotImplementedError
      RecursionError
    SyntaxError
      IndentationError
        TabError
    SystemError
    TypeError
    ValueError
      UnicodeError
        UnicodeDecodeError
        UnicodeEncodeError
        UnicodeTranslateError
    Warning
      BytesWarning
      DeprecationWarning
      EncodingWarning
      FutureWarning
      ImportWarning
      PendingDeprecationWarning
      ResourceWarning
      RuntimeWarning
      SyntaxWarning
      UnicodeWarning
      UserWarning
`

/** The builtin exceptions by name. */
export const EXCEPTIONS: ReadonlyMap<string, PyClass> = growTree(EXCEPTION_TREE)

function growTree(text: string): Map<string, PyClass> {
  const out = new Map<string, PyClass>()
  const path: PyClass[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const depth = (line.length - line.trimStart().length) / 2
    const name = line.trim()
    const parent = path[depth - 1] ?? OBJECT
    const bases = name === 'ExceptionGroup' ? [out.get('BaseExceptionGroup')!, parent] : [parent]
    const cls = builtin(name, 'exception', bases)
    out.set(name, cls)
    path[depth] = cls
  }
  return out
}

export function exceptionClass(name: string): PyClass {
  const cls = EXCEPTIONS.get(name)
  if (cls === undefined) throw new Error(`there is no builtin exception ${name}`)
  return cls
}

// ---- natives ---------------------------------------------------------------------------------------------------------------------

export interface NativeOptions {
  readonly effect?: NativeEffect
}

/** Gives a builtin class a method. */
export function method(cls: PyClass, name: string, call: NativeFunction, options: NativeOptions = {}): void {
  cls.attributes.set(name, new PyNative(name, `${cls.name}.${name}`, call, options.effect ?? 'effect', true))
}

/** A function of a module (never bound to an object). */
export function nativeFunction(name: string, call: NativeFunction, options: NativeOptions = {}): PyNative {
  return new PyNative(name, name, call, options.effect ?? 'effect', false)
}

/** A read-only attribute computed from the object, for builtin classes. */
export function getter(cls: PyClass, name: string, get: NativeFunction, set: NativeFunction | null = null): void {
  cls.attributes.set(
    name,
    new PyDescriptor(
      'property',
      new PyNative(name, `${cls.name}.${name}`, get, 'pure', true),
      set === null ? null : new PyNative(name, `${cls.name}.${name}`, set, 'effect', true),
    ),
  )
}

export function isAttributed(value: Value): value is PyAttributed {
  return value instanceof PyAttributed
}
