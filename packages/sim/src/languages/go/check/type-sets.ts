import { identical } from './identity.ts'
import type { Func } from './objects.ts'
import { under, type GoType, type InterfaceType, type Term, type TypeParam, type TypeSet } from './types.ts'

/** What an interface comes to once its embedded elements are merged in. */
export function typeSetOf(type: InterfaceType): TypeSet {
  if (type.set) return type.set
  const methods = new Map<string, Func>()
  for (const method of type.methods) methods.set(method.name, method)
  type.set = { methods, terms: undefined, comparable: type.comparable === true }
  let terms: readonly Term[] | undefined
  let comparable = type.comparable === true
  for (const embed of type.embeds) {
    const only = embed.terms.length === 1 ? embed.terms[0]! : undefined
    const below = only && !only.tilde ? under(only.type) : undefined
    if (below?.kind === 'interface' && only?.type.kind !== 'typeParam') {
      const inner = typeSetOf(below)
      for (const [name, method] of inner.methods) methods.set(name, method)
      comparable ||= inner.comparable
      terms = intersect(terms, inner.terms)
    } else terms = intersect(terms, unionTerms(embed.terms))
  }
  type.set = { methods, terms, comparable }
  return type.set
}

/** The terms of a union, with embedded interfaces opened; undefined when one of them takes every type. */
function unionTerms(terms: readonly Term[]): readonly Term[] | undefined {
  const all: Term[] = []
  for (const term of terms) {
    const below = under(term.type)
    if (below.kind !== 'interface' || term.type.kind === 'typeParam') {
      all.push(term)
      continue
    }
    const inner = typeSetOf(below).terms
    if (!inner) return undefined
    all.push(...inner)
  }
  return all
}

function intersect(a: readonly Term[] | undefined, b: readonly Term[] | undefined): readonly Term[] | undefined {
  if (!a) return b
  if (!b) return a
  const out: Term[] = []
  for (const x of a) {
    for (const y of b) {
      const both = meet(x, y)
      if (both && !out.some((term) => identical(term.type, both.type))) out.push(both)
    }
  }
  return out
}

function meet(x: Term, y: Term): Term | undefined {
  const left = x.tilde ? under(x.type) : x.type
  const right = y.tilde ? under(y.type) : y.type
  if (x.tilde && y.tilde) return identical(left, right) ? x : undefined
  if (x.tilde) return identical(left, under(y.type)) ? y : undefined
  if (y.tilde) return identical(under(x.type), right) ? x : undefined
  return identical(left, right) ? x : undefined
}

export function includes(terms: readonly Term[], type: GoType): boolean {
  return terms.some((term) => identical(term.type, term.tilde ? under(type) : type))
}

/** The terms a type parameter may stand for; undefined when any type will do. */
export function termsOf(param: TypeParam): readonly Term[] | undefined {
  const bound = under(param)
  return bound.kind === 'interface' ? typeSetOf(bound).terms : undefined
}

/** Holds when the test holds of the underlying type, or for a type parameter of every type it may stand for. */
export function every(type: GoType, test: (below: GoType) => boolean): boolean {
  if (type.kind !== 'typeParam') return test(under(type))
  const terms = termsOf(type)
  return terms !== undefined && terms.length > 0 && terms.every((term) => test(under(term.type)))
}

/** The one underlying type all of a type parameter's types share; the underlying type itself for other types. */
export function coreType(type: GoType): GoType | undefined {
  if (type.kind !== 'typeParam') return under(type)
  const terms = termsOf(type)
  if (!terms || terms.length === 0) return undefined
  let core = under(terms[0]!.type)
  for (const term of terms.slice(1)) {
    const next = under(term.type)
    if (identical(core, next)) continue
    if (core.kind !== 'chan' || next.kind !== 'chan' || !identical(core.element, next.element)) return undefined
    if (core.direction === 'both') core = next
    else if (next.direction !== 'both' && next.direction !== core.direction) return undefined
  }
  return core
}

/** Like the core type, but strings and byte slices together count as a byte slice (for append, copy, slicing). */
export function coreStringOrBytes(type: GoType): GoType | undefined {
  const core = coreType(type)
  if (core || type.kind !== 'typeParam') return core
  const terms = termsOf(type) ?? []
  const unders = terms.map((term) => under(term.type))
  const ok = unders.every((below) => (below.kind === 'basic' && below.class === 'string') || isByteSlice(below))
  return ok ? unders.find((below) => below.kind === 'basic') : undefined
}

function isByteSlice(type: GoType): boolean {
  if (type.kind !== 'slice') return false
  const element = under(type.element)
  return element.kind === 'basic' && element.key === 'uint8'
}
