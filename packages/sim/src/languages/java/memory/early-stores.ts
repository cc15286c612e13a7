import { INSTRUCTIONS } from '../../../bytecode/instructions.ts'
import type { Code } from '../../../bytecode/program.ts'
import { successors } from '../../../machine/future.ts'
import type { FieldReference, Reference, StaticReference } from '../compiler/references.ts'

/** A value that is known before a read is made: a constant, or a local variable that keeps its value up to the store. */
export type Known = { readonly constant: unknown } | { readonly local: number }

/** A plain store that a compiler may put before an earlier plain read. */
export interface EarlyStore {
  readonly pc: number
  readonly field: FieldReference | StaticReference
  /** The object whose field it is; absent for static fields. */
  readonly object: Known | undefined
  readonly value: Known
  /** Objects whose fields are read on the way: where one is null, an exception comes before the store. */
  readonly guards: readonly Known[]
}

/** What the compiler may do at one plain read. */
export interface ReadFreedom {
  /** The read stands in a loop: its value may be kept in a register. */
  readonly loops: boolean
  readonly stores: readonly EarlyStore[]
}

const kept = new WeakMap<Code, Map<number, ReadFreedom>>()

export function freedomAt(code: Code, pc: number): ReadFreedom {
  let ofCode = kept.get(code)
  if (ofCode === undefined) kept.set(code, (ofCode = new Map()))
  let freedom = ofCode.get(pc)
  if (freedom === undefined) ofCode.set(pc, (freedom = { loops: standsInLoop(code, pc), stores: storesAfter(code, pc) }))
  return freedom
}

function standsInLoop(code: Code, pc: number): boolean {
  return code.ops.some((_, at) => at >= pc && successors(code, at).some((to) => to <= pc && to <= at))
}

/** On the stack of the walk: what is known, or null for what comes from a read. */
type Operand = Known | null

/**
 * Independent stores behind a read: the instructions between are straight, throw nothing, synchronise nothing, do not touch the store's
 * variable, and neither the store's object nor its value comes from one of the reads.
 */
function storesAfter(code: Code, read: number): EarlyStore[] {
  const found: EarlyStore[] = []
  const touched = new Set<string>()
  const guards: Known[] = []
  const stack: Operand[] = []
  const locals = new Map<number, Operand>()
  const first = placeOf(code, read)
  if (first === undefined) return found
  touched.add(first)
  stack.push(null)
  for (let pc = read + 1; pc < code.ops.length; pc++) {
    const operand = code.operands[pc]!
    switch (INSTRUCTIONS[code.ops[pc]!]!.mnemonic) {
      case 'NOP': break
      case 'LOAD_CONST': stack.push({ constant: code.constants[operand] }); break
      case 'LOAD_LOCAL': stack.push(locals.has(operand) ? locals.get(operand)! : { local: operand }); break
      case 'STORE_LOCAL': {
        locals.set(operand, stack.pop() ?? null)
        // Whatever was taken from this register before would now mean something else.
        if (stack.some((one) => one !== null && 'local' in one && one.local === operand)) return found
        for (const [other, value] of locals) if (value !== null && 'local' in value && value.local === operand) locals.set(other, null)
        break
      }
      case 'POP': stack.pop(); break
      case 'DUP': stack.push(stack.at(-1) ?? null); break
      case 'J_GETSTATIC': case 'J_GETFIELD': {
        const field = plainField(code, pc)
        if (field === undefined) return found
        if (field.kind === 'field') {
          const object = stack.pop() ?? null
          if (object === null) return found
          guards.push(object)
        }
        touched.add(field.place)
        stack.push(null)
        break
      }
      case 'J_PUTSTATIC': case 'J_PUTFIELD': {
        const field = plainField(code, pc)
        if (field === undefined) return found
        const value = stack.pop() ?? null
        const object = field.kind === 'field' ? (stack.pop() ?? null) : undefined
        if (object === null) return found
        if (value !== null && !touched.has(field.place)) found.push({ pc, field, object, value, guards: object === undefined ? [...guards] : [...guards, object] })
        if (object !== undefined) guards.push(object)
        touched.add(field.place)
        break
      }
      default: return found
    }
  }
  return found
}

function plainField(code: Code, pc: number): FieldReference | StaticReference | undefined {
  const field = code.constants[code.operands[pc]!] as Reference
  return (field.kind === 'field' || field.kind === 'static') && field.visible && !field.volatile ? field : undefined
}

function placeOf(code: Code, pc: number): string | undefined {
  return INSTRUCTIONS[code.ops[pc]!]!.mnemonic === 'J_ALOAD' ? 'array' : plainField(code, pc)?.place
}
