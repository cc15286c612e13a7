import { applied, InferenceContext } from './inference.ts'
import { asSuper, isSubtype } from './relations.ts'
import { deref, substitute } from './types.ts'
import type { ClassType, Type } from './types.ts'

/** A raw class seen as a subtype of a known type, its arguments worked out from it: `Circle` under `Shape<Integer>` is `Circle<Integer>`. */
export function classType(raw: ClassType, under: Type): ClassType {
  const context = new InferenceContext()
  const by = context.instantiate(raw.symbol.typeParams)
  const open: ClassType = { ...raw, args: raw.symbol.typeParams.map((param) => substitute(param, by)) }
  const at = deref(under)
  if (at.kind !== 'class' || !asSuper(open, at.symbol) || !isSubtype(open, at)) return raw
  context.solve()
  return applied(open) as ClassType
}
