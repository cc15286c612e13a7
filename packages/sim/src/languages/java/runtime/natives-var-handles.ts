import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { ITEM_BASE } from '../../../machine/switch-points.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { HeapObject, Value } from '../../../machine/values.ts'
import type { JavaMemory } from '../memory/memory.ts'
import type { Remembering } from '../memory/past.ts'
import type { ClassSymbol, FieldSymbol } from '../symbols.ts'
import { deref } from '../types.ts'
import { JAVA_ARITHMETIC, JavaProblem } from './arithmetic.ts'
import { fieldPlace, ITEMS } from './effects.ts'
import { checkIndex, runtimeOf } from './handlers.ts'
import type { Native } from './natives.ts'
import { JavaArray, JavaBox, type JavaClassObject, JavaObject, textOf } from './values.ts'

/** Where a VarHandle leads to: a field, a static field or a place of an array. */
interface Variable {
  readonly logged: HeapObject
  readonly logSlot: number
  /** Its name in FutureAccess. */
  readonly place: string
  /** Who remembers its writes under the memory model, and where. */
  readonly remembering: Remembering | undefined
  readonly slot: number
  readonly values: Value[]
  /** `int`, `boolean` …; undefined for references. */
  readonly primitive: string | undefined
}

function variableOf(m: Interpreter, handle: JavaObject, args: readonly Value[]): { readonly variable: Variable; readonly rest: readonly Value[] } {
  const runtime = runtimeOf(m)
  const { of, name } = namedBy(handle)
  if (of === null) {
    const [array, index] = [args[0], (args[1] as JavaBox).value as number]
    if (!(array instanceof JavaArray)) throw new JavaProblem('java.lang.NullPointerException', '')
    checkIndex(array, index)
    const element = array.cls.element!
    return { rest: args.slice(2), variable: { logged: array, logSlot: ITEM_BASE + (index % 0x7fff), place: ITEMS, remembering: array, slot: index, values: array.items, primitive: element.symbol || element.element ? undefined : element.name } }
  }
  const field = fieldOf(of.of.symbol!, name)!
  const type = deref(field.type)
  const primitive = type.kind === 'primitive' ? type.name : undefined
  if (field.isStatic) {
    const place = `${runtime.compiled.world.classOf(field.owner).name}.${name}`
    const { statics } = runtime
    const slot = runtime.slot(place)
    return { rest: args, variable: { logged: statics, logSlot: statics.layout.keys[slot]!, place: `global ${place}`, remembering: runtime.memory?.statics, slot, values: statics.values, primitive } }
  }
  const [object] = args
  if (!(object instanceof JavaObject)) throw new JavaProblem('java.lang.NullPointerException', '')
  const slot = object.cls.slotOf(field)
  return { rest: args.slice(1), variable: { logged: object, logSlot: slot, place: fieldPlace(field.owner, name), remembering: object, slot, values: object.fields, primitive } }
}

function namedBy(handle: JavaObject): { readonly of: JavaClassObject | null; readonly name: string } {
  const [of, name] = handle.fields as [JavaClassObject | null, Value]
  return { of, name: name === null ? '' : textOf(name) }
}

function fieldOf(of: ClassSymbol, name: string): FieldSymbol | undefined {
  return of.fields.get(name) ?? (of.superclass && fieldOf(of.superclass.symbol, name))
}

function put(m: Interpreter, { logged, values, slot, remembering }: Variable, value: Value, releases = false): void {
  const before = values[slot]
  m.journal.setElement(logged, values, slot, value)
  if (logged.shared) m.share(value)
  if (remembering !== undefined) runtimeOf(m).memory?.write(remembering, slot, before, value, releases)
}

/** As a plain access of the program's would be. */
function plain(m: Interpreter, thread: Thread, variable: Variable, writes: boolean, value: Value): Value | typeof SUSPEND {
  const { logged, logSlot, place, values, slot } = variable
  const { memory } = runtimeOf(m)
  const key = m.access.key(place)
  if (writes) {
    if (!m.may(logged, key, logSlot, true, true)) return SUSPEND
    put(m, variable, value)
    return null
  }
  const readable = (): readonly Value[] => memory?.readable(thread, variable.remembering!, slot, values[slot]) ?? [values[slot]]
  if (!m.may(logged, key, logSlot, false, true, () => readable().length)) return SUSPEND
  const found = readable()
  return found[found.length > 1 ? m.choice : 0]
}

/** Leave for one step on the variable; the memory model is told by variable, not by object. */
function mayStep(m: Interpreter, { logged, logSlot }: Variable, how: string, writes: boolean, ready?: () => number): boolean {
  const runtime = runtimeOf(m)
  runtime.synchronisesByVariable = true
  const may = m.maySync(logged, how, ready, undefined)
  runtime.synchronisesByVariable = false
  // Plain accesses are logged by place, and depend on this one.
  if (may) m.touch(logged, logSlot, writes)
  return may
}

/** Reads any write that can be seen, and knows what its writer knew where that one released it. */
function acquiring(m: Interpreter, thread: Thread, memory: JavaMemory, variable: Variable): Value | typeof SUSPEND {
  const seen = (): ReturnType<JavaMemory['seen']> => memory.seen(thread, variable.remembering!, variable.slot, variable.values[variable.slot])
  if (!mayStep(m, variable, 'getAcquire', false, () => seen().length)) return SUSPEND
  const found = seen()
  const { value, clock, releases } = found[found.length > 1 ? m.choice : 0]!
  if (releases) memory.learn(clock)
  return value
}

type Change = (before: Value, args: readonly Value[], primitive: string | undefined) => { readonly after?: Value; readonly result: Value }

const arithmetic = (operator: string): Change => (before, [by], primitive) => {
  const wide = primitive === 'long' ? 'long' : 'int'
  return { after: (JAVA_ARITHMETIC as Record<string, (a: Value, b: Value) => Value>)[`${wide}${operator}`]!(before, by!), result: before }
}

const CHANGES: Readonly<Record<string, Change>> = {
  get: (before) => ({ result: before }),
  set: (_before, [to]) => ({ after: to!, result: null }),
  compareAndSet: (before, [expected, to]) => (before === expected ? { after: to!, result: true } : { result: false }),
  compareAndExchange: (before, [expected, to]) => (before === expected ? { after: to!, result: before } : { result: before }),
  getAndSet: (before, [to]) => ({ after: to!, result: before }),
  getAndAdd: arithmetic('+'),
  getAndBitwiseOr: arithmetic('|'),
  getAndBitwiseAnd: arithmetic('&'),
  getAndBitwiseXor: arithmetic('^'),
}

/** One indivisible step that every other of its kind on the variable is ordered with. */
function volatile(m: Interpreter, variable: Variable, how: string, args: readonly Value[], memory: JavaMemory | undefined): Value | typeof SUSPEND {
  if (!mayStep(m, variable, how, how !== 'get')) return SUSPEND
  const { remembering, slot, values, primitive } = variable
  if (remembering !== undefined && how !== 'set') memory?.acquire(remembering, slot)
  const { after, result } = CHANGES[how]!(values[slot], args, primitive)
  if (after !== undefined) {
    put(m, variable, after, true)
    if (remembering !== undefined) memory?.release(remembering, slot)
  }
  return result
}

function releasing(m: Interpreter, variable: Variable, value: Value, memory: JavaMemory | undefined): Value | typeof SUSPEND {
  if (!mayStep(m, variable, 'setRelease', true)) return SUSPEND
  put(m, variable, value, true)
  if (variable.remembering !== undefined) memory?.release(variable.remembering, variable.slot)
  return null
}

const act: Native = (m, thread, [handle, how, at]) => {
  const { variable, rest } = variableOf(m, handle as JavaObject, (at as JavaArray).items)
  const args = variable.primitive === undefined ? rest : rest.map((value) => (value instanceof JavaBox ? value.value : value))
  const { memory } = runtimeOf(m)
  const [verb, order] = textOf(how!).split(' ') as [string, string | undefined]
  const answer = order === 'plain' || order === 'opaque' ? plain(m, thread, variable, verb === 'set', args[0]!)
    : order === 'release' ? releasing(m, variable, args[0]!, memory)
      : order === 'acquire' && memory !== undefined ? acquiring(m, thread, memory, variable) : volatile(m, variable, verb, args, memory)
  if (answer === SUSPEND || answer === null) return answer
  if (verb === 'compareAndSet') return runtimeOf(m).box('boolean', answer)
  return variable.primitive === undefined ? answer : runtimeOf(m).box(variable.primitive, answer)
}

const exists: Native = (_m, _thread, [handle, isStatic]) => {
  const { of, name } = namedBy(handle as JavaObject)
  const field = of!.of.symbol && fieldOf(of!.of.symbol, name)
  return field !== undefined && field.isStatic === isStatic
}

/** All full fences are in one order, and what comes before one is known after the next. */
const fence: Native = (m) => {
  const runtime = runtimeOf(m)
  const object = runtime.classObject(runtime.compiled.world.named('java.lang.invoke.VarHandle'))
  if (runtime.memory === undefined) return null
  if (!m.maySync(object, 'fullFence', undefined, undefined)) return SUSPEND
  runtime.memory.acquire(object)
  runtime.memory.release(object)
  return null
}

export const VAR_HANDLE_NATIVES: Readonly<Record<string, Native>> = { 'VarHandle.act': act, 'VarHandle.exists': exists, 'VarHandle.fence': fence }
