import { assignable } from './assignable.ts'
import type { Checker, Operand } from './checker.ts'
import { comparable, hasNil, incomparableCause } from './predicates.ts'

/** Why a case value cannot be compared with the tag; undefined when it can. */
export function compareValues(c: Checker, x: Operand, tag: Operand): string | undefined {
  if (x.mode === 'nil') return hasNil(tag.type) ? undefined : `mismatched types untyped nil and ${c.show(tag.type)}`
  const fits = assignable(c, x, tag.type) === true || assignable(c, tag, x.type) === true
  if (!fits) return `mismatched types ${c.show(x.type)} and ${c.show(tag.type)}`
  for (const side of [x, tag]) {
    if (!comparable(side.type)) return incomparableCause(side.type, (type) => c.show(type)) || 'operator == not defined'
  }
  return undefined
}
