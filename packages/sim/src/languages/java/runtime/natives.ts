import { INVOKED, SUSPEND } from '../../../machine/frame.ts'
import { Unsupported } from '../../../machine/machine.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import type { CallReference } from '../compiler/references.ts'
import { type FormatArgument, FormatProblem, formatText, hashText, UnmodelledFormat } from '../format.ts'
import { JavaProblem } from './arithmetic.ts'
import { copyFields, copyPlaces, sortPlaces } from './array-walks.ts'
import type { RuntimeClass } from './classes.ts'
import { STDOUT } from './effects.ts'
import { classOf, isInstance, newArray, runtimeOf } from './handlers.ts'
import { NUMBER_NATIVES } from './natives-numbers.ts'
import { arrayOf, TEXT_NATIVES } from './natives-text.ts'
import { THREAD_NATIVES } from './natives-threads.ts'
import { isText, JavaArray, JavaBox, JavaClassObject, JavaObject, JavaReference, JavaText, textOf } from './values.ts'

/** A method carried out here. SUSPEND: leave is needed, nothing was changed, it is called again. INVOKED: a frame was pushed that ends in the result. */
export type Native = (m: Interpreter, thread: Thread, args: readonly Value[], call: CallReference) => Value | typeof SUSPEND | typeof INVOKED

const box: Native = (_m, _t, [value], call) => new JavaBox(call.method.cls, value!)

const classObject = (m: Interpreter, cls: RuntimeClass): JavaClassObject => runtimeOf(m).classObject(cls)
const classIn = (value: Value): RuntimeClass => (value as JavaClassObject).of

function hashOf(m: Interpreter, value: Value): number {
  if (value === null) return 0
  if (isText(value)) return hashText(textOf(value))
  m.identityShown = true
  const { birth } = value as JavaReference
  return (Math.imul(birth + 1, 0x3c6ef372) >>> 1) | 1
}

/** Leave to say something that only the end of everything could cut off. */
export function mayTell(m: Interpreter, text: string): boolean {
  const { teller, stdout } = runtimeOf(m)
  return teller.exits ? m.mayWrite(stdout, m.access.key(STDOUT)) : m.guard(text)
}

/** How Class.getName writes an array: `[I`, `[Ljava.lang.String;`. */
function binaryName(cls: RuntimeClass, top = true): string {
  if (cls.element) return `[${binaryName(cls.element, false)}`
  if (top) return cls.name
  return CODES[cls.name] ?? `L${cls.name};`
}

const CODES: Readonly<Record<string, string>> = { int: 'I', long: 'J', double: 'D', float: 'F', boolean: 'Z', char: 'C', byte: 'B', short: 'S' }

function simpleName(cls: RuntimeClass): string {
  if (cls.element) return `${simpleName(cls.element)}[]`
  return cls.symbol ? cls.symbol.name : cls.name
}

function enumConstants(m: Interpreter, cls: RuntimeClass): Value[] {
  const runtime = runtimeOf(m)
  return [...cls.symbol!.fields.values()].filter((field) => field.enumConstant).map((field) => runtime.statics.values[runtime.slot(`${cls.name}.${field.name}`)] ?? null)
}

function formatArgument(m: Interpreter, value: Value, shown: Value, hash: number): FormatArgument {
  if (value === null) return { kind: 'null', value: null, type: 'null' }
  const type = classOf(m, value).name
  if (isText(value)) return { kind: 'string', value: textOf(value), type, hash }
  if (type === DECIMAL) return { kind: 'decimal', value: textOf(shown), type, hash }
  if (!(value instanceof JavaBox)) return { kind: 'object', value: shown === null ? '' : textOf(shown), type, hash }
  const inside = value.value as number | bigint | boolean
  if (typeof inside === 'boolean') return { kind: 'boolean', value: inside, type, hash }
  if (type === 'java.lang.Character') return { kind: 'char', value: inside, type, hash }
  if (type === 'java.lang.Double' || type === 'java.lang.Float') return { kind: 'floating', value: inside, type, hash }
  if (typeof inside === 'bigint' && type === 'java.math.BigInteger') return { kind: 'whole', value: inside, type, hash }
  const bits = ({ 'java.lang.Long': 64, 'java.lang.Short': 16, 'java.lang.Byte': 8 } as Record<string, number>)[type] ?? 32
  return { kind: 'whole', value: inside, type, bits, hash }
}

function format(m: Interpreter, text: Value, args: Value, shown: Value, hashes: Value): Value {
  const all = args === null ? [] : (args as JavaArray).items.map((value, index) => formatArgument(m, value, (shown as JavaArray).items[index]!, (hashes as JavaArray).items[index] as number))
  if (text === null) throw new JavaProblem('java.lang.NullPointerException', '')
  try {
    return new JavaText(formatText(textOf(text), all))
  } catch (problem) {
    if (problem instanceof FormatProblem) throw new JavaProblem(problem.type, problem.message)
    if (problem instanceof UnmodelledFormat) throw new Unsupported('java-format', problem.message, m.lineOf(m.current))
    throw problem
  }
}

function copyArray(m: Interpreter, thread: Thread, from: JavaArray, fromIndex: number, to: JavaArray, toIndex: number, count: number): Value | typeof INVOKED {
  if (fromIndex < 0 || toIndex < 0 || count < 0 || fromIndex + count > from.items.length || toIndex + count > to.items.length) {
    const last = fromIndex + count > from.items.length ? `last source index ${fromIndex + count} out of bounds for length ${from.items.length}` : `last destination index ${toIndex + count} out of bounds for length ${to.items.length}`
    throw new JavaProblem('java.lang.ArrayIndexOutOfBoundsException', `arraycopy: ${last}`)
  }
  return copyPlaces(m, thread, from, fromIndex, to, toIndex, count, undefined)
}

function copyOf(m: Interpreter, thread: Thread, array: JavaArray, length: number): Value | typeof INVOKED {
  const made = newArray(m, array.cls, [length])
  made.inside = thread.top!.code.code.library
  return copyPlaces(m, thread, array, 0, made, 0, Math.min(length, array.items.length), made)
}

const DECIMAL = 'java.math.BigDecimal'

const OBJECT_NATIVES: Readonly<Record<string, Native>> = {
  'Object.getClass': (m, _t, [self]) => classObject(m, classOf(m, self!)),
  'Object.hashCode': (m, _t, [self]) => hashOf(m, self!),
  'Object.clone': (m, thread, [self]) => {
    if (!m.guard('clone')) return SUSPEND
    if (self instanceof JavaArray) return copyOf(m, thread, self, self.items.length)
    if (!(self instanceof JavaObject) || !self.cls.ancestors.has('java.lang.Cloneable')) throw new JavaProblem('java.lang.CloneNotSupportedException', classOf(m, self!).name)
    return copyFields(m, thread, self, m.born(new JavaObject(self.cls)))
  },
  'Class.getName': (_m, _t, [self]) => new JavaText(binaryName(classIn(self!))),
  'Class.getSimpleName': (_m, _t, [self]) => new JavaText(simpleName(classIn(self!))),
  'Class.getPackageName': (_m, _t, [self]) => new JavaText(classIn(self!).name.split('.').slice(0, -1).join('.')),
  'Class.toString': (_m, _t, [self]) => {
    const cls = classIn(self!)
    return new JavaText(cls.symbol || cls.element ? `${cls.isInterface ? 'interface' : 'class'} ${binaryName(cls)}` : cls.name)
  },
  'Class.isInstance': (m, _t, [self, value]) => value !== null && isInstance(m, value!, classIn(self!)),
  'Class.isInterface': (_m, _t, [self]) => classIn(self!).isInterface,
  'Class.isArray': (_m, _t, [self]) => classIn(self!).element !== undefined,
  'Class.isEnum': (_m, _t, [self]) => classIn(self!).symbol?.kind === 'enum',
  'Class.isRecord': (_m, _t, [self]) => classIn(self!).symbol?.kind === 'record',
  'Class.getSuperclass': (m, _t, [self]) => {
    const above = classIn(self!).superclass
    return above ? classObject(m, above) : null
  },
  'Class.getEnumConstants': (m, _t, [self]) => arrayOf(m, classIn(self!).name, enumConstants(m, classIn(self!))),
  'Class.cast': (m, _t, [self, value]) => {
    if (value !== null && !isInstance(m, value!, classIn(self!))) throw new JavaProblem('java.lang.ClassCastException', `Cannot cast ${classOf(m, value!).name} to ${classIn(self!).name}`)
    return value!
  },
  'Enum.declaringClass': (m, _t, [self]) => {
    const { cls } = self as JavaObject
    return classObject(m, cls.superclass?.name === 'java.lang.Enum' ? cls : cls.superclass!)
  },
  'Enum.valueOf': (m, _t, [cls, name]) => {
    const of = classIn(cls!)
    const names = [...of.symbol!.fields.values()].filter((field) => field.enumConstant).map((field) => field.name)
    const at = names.indexOf(textOf(name!))
    if (at < 0) throw new JavaProblem('java.lang.IllegalArgumentException', `No enum constant ${of.symbol!.fullName}.${textOf(name!)}`)
    return enumConstants(m, of)[at]!
  },
  'Throwable.fill': (m, thread, [self]) => {
    m.journal.set(self as JavaObject, 'hidden', runtimeOf(m).traceOf(thread))
    return null
  },
  'Throwable.traceLines': (m, _t, [self]) => arrayOf(m, 'java.lang.String', [...((self as JavaObject).hidden as readonly string[] ?? [])]),
  'System.identityHashCode': (m, _t, [value]) => hashOf(m, value!),
  'System.currentTimeMillis': (_m, thread) => 1_767_225_600_000 + Math.floor(thread.wakeAt * 1000),
  'System.nanoTime': (_m, thread) => Math.round(thread.wakeAt * 1e9),
  'System.end': (m, thread, [status]) => {
    if (!m.guard('exit')) return SUSPEND
    if (!m.maySync(runtimeOf(m).stdout, 'exit', undefined, undefined)) return SUSPEND
    m.setField(thread.process, 'exitStatus', (status as number) & 255)
    m.endProcess(thread.process, (status as number) & 255)
    return null
  },
  'System.arraycopy': (m, thread, [from, fromIndex, to, toIndex, count]) => {
    if (from === null || to === null) throw new JavaProblem('java.lang.NullPointerException', '')
    return copyArray(m, thread, from as JavaArray, fromIndex as number, to as JavaArray, toIndex as number, count as number)
  },
  'Arrays.copyOf': (m, thread, [array, length]) => {
    if ((length as number) < 0) throw new JavaProblem('java.lang.NegativeArraySizeException', String(length))
    return copyOf(m, thread, array as JavaArray, length as number)
  },
  'Arrays.sort': (m, thread, [array]) => sortPlaces(m, thread, array as JavaArray),
  'Runtime.availableProcessors': () => 4,
  'Random.freshSeed': () => 42,
  'PrintStream.write': (m, _t, [, target, text]) => {
    const runtime = runtimeOf(m)
    if (target === 2) {
      if (!mayTell(m, 'write')) return SUSPEND
      m.writeError(textOf(text!))
      return null
    }
    if (!m.mayWrite(runtime.stdout, m.access.key(STDOUT))) return SUSPEND
    m.write(textOf(text!))
    return null
  },
  'Formatter.needsText': (_m, _t, [value]) => value !== null && !isText(value!) && !(value instanceof JavaBox && value.cls.name !== DECIMAL),
  'Formatter.asksHash': (_m, _t, [text]) => text !== null && /%[^a-zA-Z%]*[hH]/.test(textOf(text!)),
  'Formatter.format': (m, _t, [text, args, shown, hashes]) => format(m, text!, args!, shown!, hashes!),
  ...Object.fromEntries(['Integer', 'Long', 'Short', 'Byte', 'Double', 'Float', 'Boolean', 'Character'].map((name) => [`${name}.<init>`, box])),
}

const ALL = new Map<string, Native>(Object.entries({ ...OBJECT_NATIVES, ...TEXT_NATIVES, ...NUMBER_NATIVES, ...THREAD_NATIVES }))

/** Natives of classes that were fetched later. */
export function addNatives(more: Readonly<Record<string, Native>>): void {
  for (const [label, native] of Object.entries(more)) ALL.set(label, native)
}

/** Finds a native by a method's label: with its parameters where overloads differ, else by class and name alone. */
export const NATIVES: { get(label: string): Native | undefined } = {
  get(label) {
    let found = FOUND.get(label)
    if (!found) {
      const [path, params] = [label.slice(0, label.indexOf('(')), label.slice(label.indexOf('('))]
      const dot = path.lastIndexOf('.')
      const short = `${path.slice(path.lastIndexOf('.', dot - 1) + 1)}`
      found = ALL.get(short + params) ?? ALL.get(short)
      if (found) FOUND.set(label, found)
    }
    return found
  },
}

const FOUND = new Map<string, Native>()

