import { asSuper, isSubclass, isSubtype } from './relations.ts'
import type { ClassSymbol } from './symbols.ts'
import type { TypedCase, TypedPattern } from './typed.ts'
import { BOOLEAN, substitute, substitutionOf, upperBound } from './types.ts'
import type { Type } from './types.ts'

type Permitted = (symbol: ClassSymbol) => readonly ClassSymbol[]
type Row = readonly (TypedPattern | 'any')[]

/** Whether a switch has a case for every value of the type (JLS 14.11.1.1); guarded cases do not count. */
export function isExhaustive(type: Type, cases: readonly TypedCase[], permitted: Permitted): boolean {
  const labels = cases.filter((one) => one.guard === undefined || one.guard.constant === true).flatMap((one) => one.labels)
  if (labels.some((label) => label.kind === 'default')) return true
  const at = upperBound(type)
  if (at === BOOLEAN) return false
  const named = new Set(labels.map((label) => (label.kind === 'enum' ? label.field : undefined)))
  const rows = labels.flatMap((label): Row[] => (label.kind === 'pattern' ? [[label.pattern]] : []))
  return covers(at, rows, named, permitted)
}

function covers(type: Type, rows: readonly Row[], named: ReadonlySet<unknown>, permitted: Permitted): boolean {
  if (coversRows([type], rows, permitted)) return true
  if (type.kind === 'intersection') return type.types.some((one) => covers(one, rows, named, permitted))
  if (type.kind !== 'class') return false
  const { symbol } = type
  if (symbol.kind === 'enum') {
    const constants = [...symbol.fields.values()].filter((field) => field.enumConstant)
    return constants.length > 0 && constants.every((field) => named.has(field))
  }
  return isAbstractSealed(symbol) && permitted(symbol).every((one) => covers(asType(one), rows, named, permitted))
}

/** Whether rows of patterns, read column by column, leave no combination out. */
function coversRows(types: readonly Type[], rows: readonly Row[], permitted: Permitted): boolean {
  if (rows.length === 0) return false
  const [first, ...rest] = types
  if (first === undefined) return true
  const total = rows.filter((row) => isTotal(row[0]!, first)).map((row) => row.slice(1))
  if (coversRows(rest, total, permitted)) return true
  const at = upperBound(first)
  if (at.kind === 'intersection') return at.types.some((one) => coversRows([one, ...rest], rows, permitted))
  if (at.kind !== 'class') return false
  if (isAbstractSealed(at.symbol)) return permitted(at.symbol).every((one) => coversRows([asType(one), ...rest], rows, permitted))
  if (at.symbol.kind !== 'record') return false
  const records = rows.some((row) => row[0] !== 'any' && row[0]!.kind === 'record' && row[0]!.symbol === at.symbol)
  if (!records) return false
  const by = substitutionOf(at)
  const parts = at.symbol.components.map((one) => substitute(one.type, by))
  const opened = rows.flatMap((row): Row[] => {
    const [head, ...tail] = row
    if (head !== 'any' && head?.kind === 'record') return head.symbol === at.symbol ? [[...head.parts, ...tail]] : []
    return isTotal(head!, at) ? [[...parts.map(() => 'any' as const), ...tail]] : []
  })
  return coversRows([...parts, ...rest], opened, permitted)
}

function isTotal(pattern: TypedPattern | 'any', type: Type): boolean {
  if (pattern === 'any') return true
  if (pattern.kind !== 'type') return false
  if (pattern.total && pattern.type === type) return true
  const [of, by] = [upperBound(type), upperBound(pattern.type)]
  if (of.kind === 'class' && by.kind === 'class') return isSubclass(of.symbol, by.symbol) && asSuper(of, by.symbol) !== undefined
  return isSubtype(of, by)
}

function isAbstractSealed(symbol: ClassSymbol): boolean {
  return symbol.flags.has('sealed') && (symbol.flags.has('abstract') || symbol.kind === 'interface')
}

function asType(symbol: ClassSymbol): Type {
  return { kind: 'class', symbol, args: [] }
}
