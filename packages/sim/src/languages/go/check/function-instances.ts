import type { Expr, Index } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'
import { invalid, type Checker, type Operand } from './checker.ts'
import { infer } from './infer.ts'
import { verifyArguments } from './instantiate.ts'
import { isInvalid } from './predicates.ts'
import { exprString } from './print.ts'
import { mapParams } from './substitute.ts'
import { typeOf } from './type-expressions.ts'
import type { GoType, Signature } from './types.ts'

/** `f[A, B]` outside a call: all type arguments given, or the rest found from the constraints. */
export function explicitInstance(c: Checker, x: Index, generic: Operand): Operand {
  const given = givenArguments(c, x)
  const signature = generic.type as Signature
  if (!given || !countFits(c, x, given, signature)) return invalid(x)
  const args = given.length === signature.typeParams.length ? given : infer(c, x, signature.typeParams, given, [], [], exprString(x.x))
  return args ? instance(c, x, x.x, signature, args, x.indices) : invalid(x)
}

export function givenArguments(c: Checker, x: Index): readonly GoType[] | undefined {
  const given = x.indices.map((index) => typeOf(c, index))
  return given.some(isInvalid) ? undefined : given
}

export function countFits(c: Checker, x: Index, given: readonly GoType[], signature: Signature): boolean {
  const want = signature.typeParams.length
  if (given.length <= want) return true
  c.error('generic', x.indices[want]!, `got ${given.length} type arguments but ${exprString(x.x)} has ${want} type parameters`)
  return false
}

/** The function with its type parameters filled in; notes the arguments for the compiler. */
export function instance(c: Checker, x: Expr, callee: Expr, signature: Signature, args: readonly GoType[], places: readonly Expr[]): Operand {
  if (!verifyArguments(c, signature.typeParams, args, places.length > 0 ? places : x)) return invalid(x)
  const plain: Signature = { ...signature, typeParams: [], key: undefined }
  const type = c.instances.substitute(plain, mapParams(signature.typeParams, args))
  const name = unparen(callee)
  c.info.typeArgs.set(name.kind === 'selector' ? name.name : name, args)
  c.info.types.set(callee, { mode: 'value', type, value: undefined })
  return { mode: 'value', type, expr: x }
}
