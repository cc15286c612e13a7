import { OPERATORS } from '../../../bytecode/instructions.ts'
import { DROP_RESULT, type Frame, INVOKED, PUSH_RESULT, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { Raised, type Handler } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import type { CallReference, FieldReference, InitReference, LambdaReference, StaticReference, TypeReference } from '../compiler/references.ts'
import { ARITHMETIC_NAMES, CONVERSION_NAMES, JAVA_ARITHMETIC, JAVA_CONVERSIONS, JavaProblem } from './arithmetic.ts'
import { BOX_NAMES } from '../compiler/emitter.ts'
import { setItem } from './array-walks.ts'
import type { JavaMethod, RuntimeClass } from './classes.ts'
import type { JavaRuntime } from './java-runtime.ts'
import { bornInside, mayItem, mayUnguarded, TAKE_RESULT } from './guarding.ts'
import { initialise } from './initialisation.ts'
import { enter, exit } from './monitors.ts'
import { NATIVES } from './natives.ts'
import { isText, JavaArray, JavaBox, JavaLambda, JavaObject, JavaReference, JavaText, textOf } from './values.ts'

export function runtimeOf(m: Interpreter): JavaRuntime {
  return m.runtime as JavaRuntime
}

const ARITHMETIC = ARITHMETIC_NAMES.map((name) => JAVA_ARITHMETIC[name] as (a: Value, b: Value) => Value)
const CONVERSIONS = CONVERSION_NAMES.map((name) => JAVA_CONVERSIONS[name] as (value: Value) => Value)

type Table = Record<string, Handler>

const HANDLER_TABLE: Table = {
  J_ARITH(_m, _thread, frame, operand) {
    const right = frame.pop()
    frame.push(ARITHMETIC[operand]!(frame.pop(), right))
  },
  J_CONVERT(_m, _thread, frame, operand) {
    frame.push(CONVERSIONS[operand]!(frame.pop()))
  },
  COMPARE(_m, _thread, frame, operand) {
    const right = frame.pop() as number
    frame.push(compare(operand, frame.pop() as number, right))
  },
  J_CONCAT(_m, _thread, frame, count) {
    let text = ''
    for (let i = count - 1; i >= 0; i--) {
      const part = frame.top(i)
      text += part === null ? 'null' : textOf(part)
    }
    frame.sp -= count
    frame.push(new JavaText(text))
  },
  J_BOX(m, _thread, frame, operand) {
    frame.push(runtimeOf(m).box(BOX_NAMES[operand]!, frame.pop()))
  },
  J_UNBOX(_m, _thread, frame) {
    const value = frame.pop()
    if (!(value instanceof JavaBox)) throw new JavaProblem('java.lang.NullPointerException', '')
    frame.push(value.value)
  },
  J_GETFIELD(m, thread, frame, operand) {
    const field = frame.code.code.constants[operand] as FieldReference
    const object = frame.top() as JavaObject | null
    if (object === null) throw nullPointer(`Cannot read field "${field.name}"`)
    if (field.visible ? !mayField(m, object, field, false) : field.unguarded && !mayUnguarded(m, thread, object, field.place, field.slot, false)) return SUSPEND
    frame.registers[frame.sp - 1] = object.fields[field.slot]
  },
  J_PUTFIELD(m, thread, frame, operand) {
    const field = frame.code.code.constants[operand] as FieldReference
    const object = frame.top(1) as JavaObject | null
    if (object === null) throw nullPointer(`Cannot assign field "${field.name}"`)
    if (field.visible ? !mayField(m, object, field, true) : field.unguarded && !mayUnguarded(m, thread, object, field.place, field.slot, true)) return SUSPEND
    const value = frame.pop()
    frame.sp--
    m.journal.setElement(object, object.fields, field.slot, value)
    if (object.shared) m.share(value)
  },
  J_GETSTATIC(m, _thread, frame, operand) {
    const field = frame.code.code.constants[operand] as StaticReference
    const { statics } = runtimeOf(m)
    const slot = runtimeOf(m).slot(field.place)
    if (field.visible && !mayStatic(m, field, statics.layout.keys[slot]!, false)) return SUSPEND
    frame.push(statics.values[slot])
  },
  J_PUTSTATIC(m, _thread, frame, operand) {
    const field = frame.code.code.constants[operand] as StaticReference
    const { statics } = runtimeOf(m)
    const slot = runtimeOf(m).slot(field.place)
    if (field.visible && !mayStatic(m, field, statics.layout.keys[slot]!, true)) return SUSPEND
    const value = frame.pop()
    m.journal.setElement(statics, statics.values, slot, value)
    m.share(value)
  },
  J_INIT(m, thread, frame, operand) {
    return initialise(m, thread, frame, frame.code.code.constants[operand] as InitReference)
  },
  J_NEW(m, thread, frame, operand) {
    frame.push(bornInside(thread, frame, m.born(new JavaObject((frame.code.code.constants[operand] as TypeReference).cls))))
  },
  J_NEWARRAY(m, thread, frame, operand) {
    const { cls } = frame.code.code.constants[operand >> 8] as TypeReference
    const dims = operand & 255
    const sizes = Array.from({ length: dims }, (_, i) => frame.top(dims - 1 - i) as number)
    for (const size of sizes) if (size < 0) throw new JavaProblem('java.lang.NegativeArraySizeException', String(size))
    frame.sp -= dims
    frame.push(bornInside(thread, frame, newArray(m, cls, sizes)))
  },
  J_ARRAY(m, thread, frame, operand) {
    const { cls } = frame.code.code.constants[operand >> 12] as TypeReference
    const count = operand & 4095
    const items = frame.registers.slice(frame.sp - count, frame.sp)
    frame.sp -= count
    frame.push(bornInside(thread, frame, m.born(new JavaArray(cls, items))))
  },
  J_ALOAD(m, _thread, frame) {
    const index = frame.top() as number
    const array = frame.top(1) as JavaArray | null
    if (array === null) throw nullPointer('Cannot load from array')
    checkIndex(array, index)
    if (!mayItem(m, array, index, false, frame.code.code.library)) return SUSPEND
    frame.sp -= 2
    frame.push(array.items[index])
  },
  J_ASTORE(m, _thread, frame) {
    const index = frame.top(1) as number
    const array = frame.top(2) as JavaArray | null
    if (array === null) throw nullPointer('Cannot store to array')
    checkIndex(array, index)
    const value = frame.top()
    checkStore(m, array, value)
    if (!mayItem(m, array, index, true, frame.code.code.library)) return SUSPEND
    frame.sp -= 3
    setItem(m, array, index, value)
  },
  J_ALENGTH(_m, _thread, frame) {
    const array = frame.pop() as JavaArray | null
    if (array === null) throw nullPointer('Cannot read the array length')
    frame.push(array.items.length)
  },
  J_INVOKE(m, thread, frame, operand) {
    return invoke(m, thread, frame, frame.code.code.constants[operand >> 8] as CallReference, (operand >> 1) & 127, (operand & 1) === 1)
  },
  J_LAMBDA(m, _thread, frame, operand) {
    const reference = frame.code.code.constants[operand >> 8] as LambdaReference
    const count = operand & 255
    const captured = frame.registers.slice(frame.sp - count, frame.sp)
    frame.sp -= count
    frame.push(m.born(new JavaLambda(reference.cls, reference.method, captured, reference.selectors)))
  },
  J_INSTANCEOF(m, _thread, frame, operand) {
    const { cls } = frame.code.code.constants[operand] as TypeReference
    const value = frame.pop()
    frame.push(value !== null && isInstance(m, value, cls))
  },
  J_CHECKCAST(m, _thread, frame, operand) {
    const { cls } = frame.code.code.constants[operand] as TypeReference
    const value = frame.top()
    if (value === null || isInstance(m, value, cls)) return
    throw new JavaProblem('java.lang.ClassCastException', castMessage(classOf(m, value), cls))
  },
  J_CLASS(m, _thread, frame, operand) {
    frame.push(runtimeOf(m).classObject((frame.code.code.constants[operand] as TypeReference).cls))
  },
  J_ENTER(m, thread, frame) {
    const object = frame.top()
    if (object === null) throw nullPointer('Cannot enter synchronized block')
    if (!enter(m, thread, monitorOf(m, object))) return SUSPEND
    frame.sp--
  },
  J_EXIT(m, thread, frame) {
    const object = frame.top()
    if (!exit(m, thread, monitorOf(m, object))) return SUSPEND
    frame.sp--
  },
  J_THROW(_m, _thread, frame) {
    const problem = frame.pop()
    if (problem === null) throw nullPointer('Cannot throw exception')
    throw new Raised(problem)
  },
}

export const HANDLERS: ReadonlyMap<string, Handler> = new Map(Object.entries(HANDLER_TABLE))

function compare(operand: number, a: number, b: number): boolean {
  switch (OPERATORS[operand]) {
    case '<': return a < b
    case '<=': return a <= b
    case '==': return a === b
    case '!=': return a !== b
    case '>': return a > b
    default: return a >= b
  }
}

/** What is entered by `synchronized`: the object itself, or the monitor that all strings of a text share. */
export function monitorOf(m: Interpreter, value: Value): JavaReference {
  return value instanceof JavaReference ? value : runtimeOf(m).textMonitor(textOf(value))
}

export function nullPointer(message: string): JavaProblem {
  return new JavaProblem('java.lang.NullPointerException', message)
}

function mayField(m: Interpreter, object: JavaObject, field: FieldReference, writes: boolean): boolean {
  if (field.volatile) return m.maySync(object, field.place, undefined, undefined)
  return m.may(object, m.access.key(field.place), field.slot, writes)
}

function mayStatic(m: Interpreter, field: StaticReference, key: number, writes: boolean): boolean {
  const { statics } = runtimeOf(m)
  if (field.volatile) return m.maySync(statics, field.place, undefined, undefined)
  return writes ? m.mayStoreGlobal(statics, key, field.name) : m.may(statics, key, key, false)
}

export function newArray(m: Interpreter, cls: RuntimeClass, sizes: readonly number[]): JavaArray {
  const [size, ...rest] = sizes
  const element = cls.element!
  const blank = element.symbol || element.element ? null : element.name === 'boolean' ? false : 0
  const array = m.born(new JavaArray(cls, new Array<Value>(size!).fill(blank)))
  if (rest.length > 0) for (let i = 0; i < size!; i++) array.items[i] = newArray(m, element, rest)
  return array
}

export function checkIndex(array: JavaArray, index: number): void {
  if (index < 0 || index >= array.items.length) {
    throw new JavaProblem('java.lang.ArrayIndexOutOfBoundsException', `Index ${index} out of bounds for length ${array.items.length}`)
  }
}

export function checkStore(m: Interpreter, array: JavaArray, value: Value): void {
  const element = array.cls.element!
  if (value === null || typeof value !== 'object' || element.name === 'java.lang.Object') return
  if (!isInstance(m, value, element)) throw new JavaProblem('java.lang.ArrayStoreException', classOf(m, value).name)
}

export function classOf(m: Interpreter, value: Value): RuntimeClass {
  if (value instanceof JavaReference) return value.cls
  const { world } = runtimeOf(m).compiled
  if (isText(value)) return world.named('java.lang.String')
  throw new Error('a primitive has no class')
}

export function isInstance(m: Interpreter, value: Value, cls: RuntimeClass): boolean {
  return classOf(m, value).ancestors.has(cls.name)
}

function castMessage(from: RuntimeClass, to: RuntimeClass): string {
  const where = (cls: RuntimeClass): string => {
    let at = cls
    while (at.element) at = at.element
    return at.symbol && !at.symbol.isLibrary ? "is in unnamed module of loader 'app'" : "is in module java.base of loader 'bootstrap'"
  }
  const both = where(from) === where(to)
  const text = both ? `${from.name} and ${to.name} are${where(from).slice(2)}` : `${from.name} ${where(from)}; ${to.name} ${where(to)}`
  return `class ${from.name} cannot be cast to class ${to.name} (${text})`
}

// ── calls ──

function invoke(m: Interpreter, thread: Thread, frame: Frame, reference: CallReference, count: number, pushes: boolean): void | typeof SUSPEND | typeof INVOKED {
  const base = frame.sp - count
  let { method } = reference
  let captured: readonly Value[] | undefined
  if (reference.how !== 'static') {
    const receiver = frame.registers[base]
    if (receiver === null) throw nullPointer(`Cannot invoke "${shortLabel(method)}"`)
    if (reference.how === 'dynamic') {
      if (receiver instanceof JavaLambda && receiver.selectors.has(reference.selector)) {
        method = receiver.method
        captured = receiver.captured
      } else method = lookUp(m, classOf(m, receiver), reference)
    }
  }
  if (method.isNative) {
    const native = NATIVES.get(method.label)
    if (!native) throw new Error(`no native is called ${method.label}`)
    const answer = native(m, thread, frame.registers.slice(base, frame.sp), reference)
    if (answer === SUSPEND) return SUSPEND
    frame.sp = base
    if (answer === INVOKED) return INVOKED
    if (frame.code.code.library && answer instanceof JavaArray && answer.bornAtStep === m.journal.step) answer.inside = true
    if (pushes) frame.push(answer as Value)
    return undefined
  }
  const { code } = method
  if (!code) throw new Error(`${method.label} was never compiled`)
  // What the library looks at may not be older than a join; joins themselves may stand in any order.
  if (code.library && !frame.code.code.library && !method.label.startsWith('java.lang.Thread.join(') && !m.guard(shortLabel(method))) return SUSPEND
  const args = frame.registers.slice(captured ? base + 1 : base, frame.sp)
  frame.sp = base
  const callee = m.pushFrame(thread, code, frame.globals, null, pushes ? (code.library && !frame.code.code.library ? TAKE_RESULT : PUSH_RESULT) : DROP_RESULT)
  let register = 0
  if (captured) for (const value of captured) callee.registers[register++] = value
  for (const value of args) callee.registers[register++] = value
  return INVOKED
}

function lookUp(m: Interpreter, cls: RuntimeClass, reference: CallReference): JavaMethod {
  const found = cls.dispatch.get(reference.selector) ?? runtimeOf(m).compiled.world.named('java.lang.Object').dispatch.get(reference.selector)
  if (!found) throw new Error(`${cls.name} has no ${reference.selector}`)
  return runtimeOf(m).compiled.world.methodOf(found)
}

function shortLabel(method: JavaMethod): string {
  return method.label
}
