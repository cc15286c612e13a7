import type { ConstantValue, Expr } from '../ast.ts'
import { ELLIPSIS, PyBytes, PyComplex, PyFloat, PyTuple } from '../objects/values.ts'
import type { Value } from '../../../machine/values.ts'

/** A literal as the machine holds it. */
export function machineValue(value: ConstantValue): Value {
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Uint8Array) return new PyBytes(value)
  if ('float' in value) return new PyFloat(value.float)
  if ('imag' in value) return new PyComplex(0, value.imag)
  return ELLIPSIS
}

/** The value of an expression made of literals only: a literal, a signed number, a tuple of such. */
export function constantValue(expr: Expr): { readonly value: Value } | undefined {
  switch (expr.type) {
    case 'Constant':
      return { value: machineValue(expr.value) }
    case 'UnaryOp':
      return expr.op === 'USub' && expr.operand.type === 'Constant' ? negated(expr.operand.value) : undefined
    case 'Tuple': {
      const items = expr.elts.map(constantValue)
      return items.every((item) => item !== undefined) ? { value: new PyTuple(items.map((item) => item.value)) } : undefined
    }
    default:
      return undefined
  }
}

function negated(value: ConstantValue): { readonly value: Value } | undefined {
  if (typeof value === 'number') return { value: value === 0 ? 0 : -value }
  if (typeof value === 'bigint') return { value: -value }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return undefined
  if ('float' in value) return { value: new PyFloat(-value.float) }
  return 'imag' in value ? { value: new PyComplex(-0, -value.imag) } : undefined
}

/** The truth of a literal, undefined for anything that must be looked at when the program runs. */
export function constantTruth(expr: Expr): boolean | undefined {
  if (expr.type === 'Name') return expr.id === '__debug__' ? true : undefined
  if (expr.type !== 'Constant') return undefined
  const { value } = expr
  if (typeof value !== 'object' || value === null) return Boolean(value)
  if (value instanceof Uint8Array) return value.length > 0
  if ('float' in value) return value.float !== 0
  return 'imag' in value ? value.imag !== 0 : true
}
