import { memberKey, typeKey } from './identity.ts'
import { isExported, type Func, type Package, type Var } from './objects.ts'
import type { Instances } from './substitute.ts'
import { typeSetOf } from './type-sets.ts'
import { Named, under, type GoType } from './types.ts'

/** A field or method found by name: through which embedded fields, and whether a pointer was followed. */
export interface Found {
  readonly member: Var | Func
  /** Positions of the fields walked through, the member's own last (for a method: its embedded path only). */
  readonly path: readonly number[]
  readonly indirect: boolean
}
export type Lookup = Found | { readonly missing: 'none' | 'ambiguous' | 'pointer'; readonly path: readonly number[] }

interface Candidate { readonly type: GoType; readonly path: readonly number[]; readonly indirect: boolean; readonly multiples: boolean }

/**
 * Finds `x.name` for x of a type: breadth first through embedded fields, the shallowest wins, two at the same depth
 * are ambiguous. Whether a method with a pointer receiver may be called is left to the caller.
 */
export function lookup(instances: Instances, type: GoType, name: string, from: Package | undefined): Lookup {
  const below = type.kind === 'named' ? type.underlying : type
  const pointer = below.kind === 'pointer' ? below : undefined
  if (pointer && type.kind === 'named') {
    const found = search(instances, below, name, from)
    return 'member' in found && found.member.kind === 'func' ? { missing: 'none', path: [] } : found
  }
  return search(instances, type, name, from)
}

function search(instances: Instances, type: GoType, name: string, from: Package | undefined): Lookup {
  const start = type.kind === 'pointer' ? type.element : type
  if (type.kind === 'pointer' && (under(start).kind === 'interface')) return { missing: 'pointer', path: [] }
  let current: Candidate[] = [{ type: start, path: [], indirect: type.kind === 'pointer', multiples: false }]
  const seen = new Set<string>()
  const wanted = isExported(name) || !from ? name : `${from.path}.${name}`
  while (current.length > 0) {
    const found: Found[] = []
    const next: Candidate[] = []
    for (const candidate of current) {
      if (candidate.type.kind === 'named') {
        const key = typeKey(candidate.type)
        if (seen.has(key)) continue
        seen.add(key)
      }
      const hit = inType(instances, candidate, name, wanted, next)
      if (hit) found.push(hit, ...(candidate.multiples ? [hit] : []))
    }
    if (found.length === 1) return found[0]!
    if (found.length > 1) return { missing: 'ambiguous', path: found[0]!.path }
    current = consolidate(next)
  }
  return { missing: 'none', path: [] }
}

function inType(instances: Instances, candidate: Candidate, name: string, wanted: string, next: Candidate[]): Found | undefined {
  const { type, path, indirect } = candidate
  const method = methodNamed(instances, type, name)
  if (method && memberKey(method) === wanted) return { member: method, path, indirect }
  const below = under(type)
  if (below.kind === 'interface') {
    const required = typeSetOf(below).methods.get(name)
    return required && memberKey(required) === wanted ? { member: required, path, indirect } : undefined
  }
  if (below.kind !== 'struct') return undefined
  const at = below.fields.findIndex((field) => memberKey(field) === wanted)
  if (at >= 0) return { member: below.fields[at]!, path: [...path, at], indirect }
  for (const [index, field] of below.fields.entries()) {
    if (!field.embedded) continue
    const pointer = field.type.kind === 'pointer' ? field.type : undefined
    next.push({ type: pointer ? pointer.element : field.type, path: [...path, index], indirect: indirect || pointer !== undefined, multiples: candidate.multiples })
  }
  return undefined
}

function methodNamed(instances: Instances, type: GoType, name: string): Func | undefined {
  if (!(type instanceof Named)) return undefined
  return type.origin ? instances.methodOf(type, name) : type.methods.get(name)
}

/** Two ways to the same type at one depth: whatever is found there is ambiguous. */
function consolidate(list: readonly Candidate[]): Candidate[] {
  const byKey = new Map<string, Candidate>()
  for (const candidate of list) {
    const key = typeKey(candidate.type)
    const before = byKey.get(key)
    byKey.set(key, before ? { ...before, multiples: true } : candidate)
  }
  return [...byKey.values()]
}

export interface MissingMethod {
  readonly name: string
  readonly why: 'missing' | 'pointer' | 'type' | 'unexported'
  readonly have?: Func
  readonly want: Func
}

/** The first method of the interface that the type lacks, in name order; undefined when it has them all. */
export function missingMethod(instances: Instances, type: GoType, wanted: ReadonlyMap<string, Func>): MissingMethod | undefined {
  for (const name of [...wanted.keys()].toSorted()) {
    const want = wanted.get(name)!
    const found = lookup(instances, type, name, want.pkg)
    if (!('member' in found) || found.member.kind !== 'func') return { name, why: 'missing', want }
    const have = found.member
    if (typeKey(have.type) !== typeKey(want.type)) return { name, why: 'type', have, want }
    if (have.receiver?.pointer === true && !found.indirect && under(type).kind !== 'interface') return { name, why: 'pointer', have, want }
  }
  return undefined
}

/** Every method callable on a value of the type, with the way to it; names in order. */
export function methodSet(instances: Instances, type: GoType): Map<string, Found> {
  const names = new Set<string>()
  const packages = new Map<string, Package | undefined>()
  collectNames(type, names, packages, new Set())
  const out = new Map<string, Found>()
  for (const name of [...names].toSorted()) {
    const found = lookup(instances, type, name, packages.get(name))
    if (!('member' in found) || found.member.kind !== 'func') continue
    if (found.member.receiver?.pointer === true && !found.indirect) continue
    out.set(name, found)
  }
  return out
}

function collectNames(type: GoType, names: Set<string>, packages: Map<string, Package | undefined>, seen: Set<GoType>): void {
  if (seen.has(type)) return
  seen.add(type)
  const note = (method: Func): void => {
    names.add(method.name)
    packages.set(method.name, method.pkg)
  }
  if (type.kind === 'pointer') return collectNames(type.element, names, packages, seen)
  if (type.kind === 'named') for (const method of (type.origin ?? type).methods.values()) note(method)
  const below = under(type)
  if (below.kind === 'interface') for (const method of typeSetOf(below).methods.values()) note(method)
  if (below.kind === 'struct') for (const field of below.fields) if (field.embedded) collectNames(field.type, names, packages, seen)
}
