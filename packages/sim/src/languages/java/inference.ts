import { isAssignable, isSubtype, leastUpperBound, mentionsInference } from './relations.ts'
import type { ClassTable } from './class-table.ts'
import { BOXES, deref, isClass, isPrimitive, OBJECT_OF, substitute } from './types.ts'
import type { ArrayType, InferenceVariable, Substitution, Type, TypeVariable } from './types.ts'

/** One unknown at a time, all of one outermost call: variables, arguments that wait, and what to do once all is known. */
export class InferenceContext {
  readonly variables: InferenceVariable[] = []
  readonly pending: PendingArgument[] = []
  readonly finalizers: (() => void)[] = []
  private takenOverBy: InferenceContext | undefined

  /** The context that now answers for this one. */
  private get root(): InferenceContext {
    return this.takenOverBy ? this.takenOverBy.root : this
  }

  wait(pending: PendingArgument): void {
    this.root.pending.push(pending)
  }

  /** Done when every variable has its value. */
  finally(finish: () => void): void {
    this.root.finalizers.push(finish)
  }

  /** Fresh variables for type parameters, with their declared bounds. */
  instantiate(params: readonly TypeVariable[]): Substitution {
    const fresh = params.map((of): InferenceVariable => ({ kind: 'infer', of, equal: [], lower: [], upper: [] }))
    const by = new Map(params.map((param, index): [TypeVariable, Type] => [param, fresh[index]!]))
    fresh.forEach((variable, index) => {
      for (const bound of params[index]!.bounds) if (!isClass(bound, 'java.lang.Object')) variable.upper.push(substitute(bound, by))
    })
    this.root.variables.push(...fresh)
    return by
  }

  /** Takes over what an argument's own context left open. */
  absorb(other: InferenceContext): void {
    const { root } = this
    root.variables.push(...other.variables)
    root.pending.push(...other.pending)
    root.finalizers.push(...other.finalizers)
    other.takenOverBy = root
  }

  /** Remembers all bounds; the function returned brings them back. */
  snapshot(): () => void {
    const count = this.variables.length
    const pendingCount = this.pending.length
    const finalizerCount = this.finalizers.length
    const saved = this.variables.map((one) => ({ one, equal: one.equal.length, lower: one.lower.length, upper: one.upper.length, value: one.value }))
    return () => {
      this.variables.length = count
      this.pending.length = pendingCount
      this.finalizers.length = finalizerCount
      for (const { one, equal, lower, upper, value } of saved) {
        one.equal.length = equal
        one.lower.length = lower
        one.upper.length = upper
        one.value = value
      }
    }
  }

  /** Works off the waiting arguments, those whose parameter types are known first, then gives every variable a value. */
  solve(): void {
    while (this.pending.length > 0) {
      const ready = this.pending.findIndex((one) => one.inputs().every(isDetermined))
      const [next] = this.pending.splice(Math.max(ready, 0), 1)
      if (ready < 0) next!.hint?.()
      next!.inputs().forEach(resolveAll)
      next!.run()
    }
    this.variables.forEach((one) => resolve(one, new Set()))
    for (const finalize of this.finalizers) finalize()
  }
}

/** A lambda or method reference whose parameter types may still be unknown. */
export interface PendingArgument {
  /** The types that must be known before its body can be read. */
  inputs(): readonly Type[]
  run(): void
  /** Says more about undetermined inputs before they are given up on: `Person::name` takes a Person. */
  readonly hint?: () => void
}

function isDetermined(type: Type): boolean {
  return variablesIn(type).every((one) => isKnown(one, new Set()))
}

function isKnown(variable: InferenceVariable, asked: Set<InferenceVariable>): boolean {
  if (asked.has(variable)) return false
  asked.add(variable)
  return variable.lower.length > 0 || variable.equal.some((bound) => variablesIn(bound).every((one) => isKnown(one, asked))) || variable.upper.some((bound) => !mentionsInference(bound))
}

export function variablesIn(type: Type): InferenceVariable[] {
  const at = deref(type)
  switch (at.kind) {
    case 'infer': return [at]
    case 'array': return variablesIn(at.element)
    case 'class': return at.args.flatMap(variablesIn)
    case 'wildcard': return at.type ? variablesIn(at.type) : []
    case 'intersection': return at.types.flatMap(variablesIn)
    default: return []
  }
}

export function resolveAll(type: Type): void {
  for (const one of variablesIn(type)) resolve(one, new Set())
}

function resolve(variable: InferenceVariable, busy: Set<InferenceVariable>): void {
  if (variable.value !== undefined || busy.has(variable)) return
  busy.add(variable)
  for (const bound of [...variable.equal, ...variable.lower]) for (const one of variablesIn(bound)) resolve(one, busy)
  if (variable.value === undefined) variable.value = choose(variable, busy)
}

function choose(variable: InferenceVariable, busy: Set<InferenceVariable>): Type {
  const isProper = (type: Type): boolean => !mentionsInference(type)
  const equal = variable.equal.find(isProper)
  if (equal) return applied(equal)
  const lower = variable.lower.filter(isProper)
  if (lower.length > 0) return leastUpperBound(lower.map(applied))
  for (const bound of variable.upper) for (const one of variablesIn(bound)) resolve(one, busy)
  const upper = variable.upper.filter(isProper).map(applied)
  return upper.find((one) => upper.every((other) => isSubtype(one, other))) ?? upper[0] ?? OBJECT_OF.type()
}

/** The type with every variable that has a value replaced by it. */
export function applied(type: Type): Type {
  const at = deref(type)
  switch (at.kind) {
    case 'class': return at.args.length === 0 ? at : { ...at, args: at.args.map(applied) }
    case 'array': return { kind: 'array', element: applied(at.element) } satisfies ArrayType
    case 'wildcard': return at.type === undefined ? at : { ...at, type: applied(at.type) }
    case 'intersection': return { kind: 'intersection', types: at.types.map(applied) }
    default: return at
  }
}

export function boxed(type: Type, table: ClassTable): Type {
  const at = deref(type)
  return isPrimitive(at) ? { kind: 'class', symbol: table.get(BOXES[at.name]!), args: [] } : at
}

/** Whether an argument fits a parameter: phase 1 by subtyping and widening only, phase 2 with boxing (JLS 15.12.2). */
export function fits(arg: Type, param: Type, phase: 1 | 2, table: ClassTable): boolean {
  const source = deref(arg)
  const target = deref(param)
  if (source.kind === 'error' || target.kind === 'error') return true
  if (phase === 1 && isPrimitive(source) !== isPrimitive(target)) return false
  if (isPrimitive(target) || !isPrimitive(source)) return isAssignable(source, target)
  return source.name !== 'void' && isSubtype(boxed(source, table), target)
}

