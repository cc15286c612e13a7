import { INSTRUCTIONS, opcodeOf } from '../../../bytecode/instructions.ts'
import type { Code } from '../../../bytecode/program.ts'
import { isCode, stackDepths } from '../../../bytecode/verifier.ts'
import { PyFloat } from '../objects/values.ts'

const LOAD_CONST = opcodeOf('LOAD_CONST')
const LOAD_GLOBAL = opcodeOf('LOAD_GLOBAL')
const STORE_GLOBAL = opcodeOf('STORE_GLOBAL')
const INPLACE = opcodeOf('INPLACE')

/**
 * Globals that never hold a container: everything the program stores to them is a number, a text, a truth value or None as it stands in the text,
 * or the global itself after `op=`. An `op=` on them changes nothing in place.
 */
export function scalarGlobals(entry: Code): ReadonlySet<string> {
  const scalar = new Set<string>()
  const other = new Set<string>()
  const visit = (code: Code): void => {
    // Reflected operators of the program may hand anything back.
    if (/^__r[a-z]+__$/.test(code.name) && code.name !== '__repr__') other.add('')
    code.ops.forEach((op, pc) => {
      if (op !== STORE_GLOBAL) return
      const name = code.names[code.operands[pc]!]!
      ;(storesScalar(code, pc) || updatedBy(code, pc - 1) === name ? scalar : other).add(name)
    })
    for (const constant of code.constants) if (isCode(constant)) visit(constant)
  }
  visit(entry)
  return other.has('') ? new Set() : new Set([...scalar].filter((name) => !other.has(name)))
}

function storesScalar(code: Code, pc: number): boolean {
  if (code.ops[pc - 1] !== LOAD_CONST || isJumpedTo(code, pc)) return false
  const value = code.constants[code.operands[pc - 1]!]
  return value === null || typeof value !== 'object' || value instanceof PyFloat
}

/** `[] if c else 1`: what is stored may come from elsewhere. */
function isJumpedTo(code: Code, pc: number): boolean {
  return code.operands.some((operand, at) => operand === pc && INSTRUCTIONS[code.ops[at]!]!.operand === 'jump')
}

/** The global on the left of `op=`, where the instruction is one: its load stands where the statement's operands begin. */
export function updatedBy(code: Code, pc: number): string | undefined {
  if (code.ops[pc] !== INPLACE) return undefined
  const depths = depthsOf(code)
  const base = depths[pc]! - 2
  let start = pc - 1
  while (start >= 0 && depths[start]! > base) start--
  return start >= 0 && code.ops[start] === LOAD_GLOBAL ? code.names[code.operands[start]!] : undefined
}

const known = new WeakMap<Code, ArrayLike<number>>()

function depthsOf(code: Code): ArrayLike<number> {
  let depths = known.get(code)
  if (depths === undefined) known.set(code, (depths = stackDepths(code)))
  return depths
}
