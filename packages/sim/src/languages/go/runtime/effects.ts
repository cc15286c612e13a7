import { INSTRUCTIONS, type InstructionRow } from '../../../bytecode/instructions.ts'
import type { Code } from '../../../bytecode/program.ts'
import type { Effects } from '../../../machine/future.ts'
import { ELEMENTS, MAPS, POINTERS, wholeFutures } from './access.ts'
import { CHANNELS } from './channels.ts'
import type { DeferredRef, FieldRef, FuncRef, MethodRef, RType, SignatureRef, StartRef } from './types.ts'

/** What calls of values and of interface methods may come to; from the compiler. */
export interface CallTargets {
  readonly valued: ReadonlyMap<string, ReadonlySet<string>>
  readonly methods: ReadonlyMap<string, ReadonlySet<string>>
  /** Future keys of all that hangs on values which the program holds in interfaces. */
  readonly shown: readonly string[]
  /** Future keys of the parts of elements of slices that are structs or arrays. */
  readonly stored: readonly string[]
}

type Teller = (code: Code, operand: number, targets: CallTargets) => Effects

const reads = (...keys: string[]): Teller => () => ({ reads: keys })
const writes = (...keys: string[]): Teller => () => ({ reads: keys, writes: keys })
const constant = <T>(code: Code, index: number): T => code.constants[index] as T

/** What ends the program keeps others from printing: it reads what was printed so far. */
export const OUTPUT = 'stdout'

function ofFunction(ref: FuncRef, targets: CallTargets): Effects {
  if (!ref.native) return { mentions: [ref.name] }
  const started = ref.native.starts ? [...(targets.valued.get('func()()') ?? [])] : []
  return { reads: ref.native.shows ? [...ref.native.reads, ...targets.shown] : ref.native.reads, writes: ref.native.shows && ref.native.writes.length > 0 ? [...ref.native.writes, ...targets.shown] : ref.native.writes, mentions: started }
}

/** A function that starts later or beside: what it touches is in this one's future. */
function ofStart({ func, signature }: StartRef, targets: CallTargets): Effects {
  return func ? ofFunction(func, targets) : { mentions: [...(targets.valued.get(signature) ?? [])], writes: ['stdout'] }
}

function ofDeferred(code: Code, targets: CallTargets): Effects {
  const found = code.constants.find((value): value is DeferredRef => typeof value === 'object' && value !== null && 'deferred' in value)
  const parts = (found?.deferred ?? []).map((start) => ofStart(start, targets))
  return { reads: parts.flatMap((part) => part.reads ?? []), writes: parts.flatMap((part) => part.writes ?? []), mentions: parts.flatMap((part) => part.mentions ?? []) }
}

/** Elements that are structs or arrays are read and written part by part. */
function changingElements(_code: Code, _operand: number, { stored }: CallTargets): Effects {
  const keys = [ELEMENTS, ...stored]
  return { reads: keys, writes: keys }
}

const tellers: Readonly<Record<string, Teller>> = {
  LOAD_GLOBAL: (code, operand) => ({ reads: [`global ${code.names[operand]}`] }),
  STORE_GLOBAL: (code, operand) => ({ writes: [`global ${code.names[operand]}`] }),
  LOAD_CELL: (code, operand) => ({ reads: [`cell ${code.localNames[operand]}`] }),
  STORE_CELL: (code, operand) => ({ writes: [`cell ${code.localNames[operand]}`] }),
  GO_FIELD: (code, operand) => ({ reads: [futureOf(code, operand)] }),
  GO_SET_FIELD: (code, operand) => ({ writes: [futureOf(code, operand)] }),
  GO_INDEX: reads(ELEMENTS),
  GO_SET_INDEX: writes(ELEMENTS),
  GO_DEREF: reads(POINTERS, ELEMENTS),
  GO_SET_DEREF: writes(POINTERS, ELEMENTS),
  GO_ASSIGN: (code, operand) => ({ writes: wholeFutures(constant<RType>(code, operand)) }),
  GO_COPY: (code, operand) => ({ reads: wholeFutures(constant<RType>(code, operand)) }),
  GO_EQUAL: (code, operand) => ({ reads: wholeFutures(constant<RType>(code, operand)) }),
  GO_CONVERT: (_code, _operand, { stored }) => ({ reads: [ELEMENTS, ...stored] }),
  GO_SLICE_CLEAR: changingElements,
  GO_APPEND: changingElements,
  GO_COPY_SLICE: changingElements,
  GO_LEN: reads(CHANNELS, MAPS),
  GO_CAP: reads(CHANNELS),
  GO_MAP_GET: reads(MAPS),
  GO_MAP_NEXT: reads(MAPS),
  GO_MAP_SET: writes(MAPS),
  GO_MAP_DELETE: writes(MAPS),
  GO_MAP_CLEAR: writes(MAPS),
  GO_SEND: writes(CHANNELS),
  GO_RECEIVE: writes(CHANNELS),
  GO_SELECT: writes(CHANNELS),
  GO_CLOSE: writes(CHANNELS),
  GO_CALL: (code, operand, targets) => ofFunction(constant<FuncRef>(code, operand >> 8), targets),
  GO_SPAWN: (code, operand, targets) => ofStart(constant<StartRef>(code, operand >> 8), targets),
  GO_CALL_METHOD: (code, operand, { methods }) => {
    const { method } = constant<MethodRef>(code, operand >> 8)
    return { mentions: [...(methods.get(method) ?? [])], writes: ['stdout'] }
  },
  GO_CALL_VALUE: (code, operand, { valued }) => {
    const { signature } = constant<SignatureRef>(code, operand >> 8)
    return { mentions: [...(valued.get(signature) ?? [])], writes: ['stdout'] }
  },
  GO_RUN_DEFERS: (code, _operand, targets) => ofDeferred(code, targets),
  GO_BIND: (code, operand, { methods }) => ({ mentions: [...(methods.get(constant<MethodRef>(code, operand).method) ?? [])] }),
}

function futureOf(code: Code, operand: number): string {
  const { owner, index } = constant<FieldRef>(code, operand)
  return owner.fieldFutures[index]!
}

/** Instructions that may panic (or, as natives may, end the program otherwise). */
const MAY_END_ALL: ReadonlySet<string> = new Set([
  'GO_FIELD', 'GO_SET_FIELD', 'GO_FIELD_POINTER', 'GO_INDEX', 'GO_SET_INDEX', 'GO_INDEX_POINTER', 'GO_DEREF', 'GO_SET_DEREF', 'GO_NIL_CHECK', 'GO_ASSIGN', 'GO_COPY',
  'GO_MAP_GET', 'GO_MAP_SET', 'GO_MAP_DELETE', 'GO_MAP_NEXT', 'GO_ARITH', 'GO_EQUAL', 'GO_CONVERT', 'GO_SLICE', 'GO_MAKE_SLICE', 'GO_MAKE_CHAN', 'GO_SEND', 'GO_SELECT', 'GO_CLOSE',
  'GO_CALL', 'GO_CALL_VALUE', 'GO_CALL_METHOD', 'GO_SPAWN', 'GO_RUN_DEFERS', 'GO_PANIC', 'GO_REPANIC', 'GO_ASSERT',
])

/** What one instruction may touch, by name. */
export function effects(code: Code, pc: number, targets: CallTargets): Effects {
  const row: InstructionRow = INSTRUCTIONS[code.ops[pc]!]!
  const told = tellers[row.mnemonic]?.(code, code.operands[pc]!, targets) ?? {}
  return MAY_END_ALL.has(row.mnemonic) ? { ...told, reads: [...(told.reads ?? []), OUTPUT] } : told
}
