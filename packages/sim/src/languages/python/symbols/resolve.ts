import { Refusal } from '../grammar/refusal.ts'
import { BOUND, DECLARED_GLOBAL, DECLARED_NONLOCAL, hasFrame } from './scope.ts'
import type { Scope, SymbolUse } from './scope.ts'

type Names = ReadonlySet<string>

/** Names that functions around a scope bind, and names they declare global; undefined bound: outside every function. */
interface Surroundings {
  readonly bound: Names | undefined
  readonly global: Names
}

/**
 * Gives every name of every scope its binding, by the rules of CPython's symbol table: a scope is resolved before
 * the scopes in it, and what those leave free makes cells here.
 * @throws Refusal for nonlocal names that nothing binds.
 */
export function resolveScopes(module: Scope): void {
  resolve(module, { bound: undefined, global: new Set() })
}

function resolve(scope: Scope, { bound, global }: Surroundings): void {
  const locals = new Set<string>()
  const knownGlobals = new Set(global)
  const knownBound = new Set(bound)
  for (const [name, use] of scope.names) {
    use.binding = bindingOf(scope, name, use, { bound: bound && knownBound, global: knownGlobals })
    if (use.binding === 'free') scope.free.add(name)
    if (use.binding === 'local') {
      locals.add(name)
      knownGlobals.delete(name)
    } else if (use.binding === 'global-explicit') {
      knownGlobals.add(name)
      knownBound.delete(name)
    }
  }
  const inside = surroundingsInside(scope, locals, { bound, global }, { bound: knownBound, global: knownGlobals })
  for (const child of scope.children) resolve(child, inside)
  const wanted = new Set(scope.children.flatMap((child) => [...child.free]))
  makeCells(scope, wanted)
  passOn(scope, wanted)
}

function bindingOf(scope: Scope, name: string, use: SymbolUse, around: Surroundings): SymbolUse['binding'] {
  if ((use.flags & DECLARED_GLOBAL) !== 0) {
    if ((use.flags & DECLARED_NONLOCAL) !== 0) refuse(`name '${name}' is nonlocal and global`, use)
    return 'global-explicit'
  }
  if ((use.flags & DECLARED_NONLOCAL) !== 0) {
    if (around.bound === undefined) refuse('nonlocal declaration not allowed at module level', use)
    if (!around.bound.has(name)) refuse(`no binding for nonlocal '${name}' found`, use)
    return 'free'
  }
  if ((use.flags & BOUND) !== 0) return 'local'
  return around.bound?.has(name) === true ? 'free' : 'global-implicit'
}

/** What scopes inside see: a class hides its own names from them and offers `__class__`. */
function surroundingsInside(scope: Scope, locals: Names, outer: Surroundings, known: { bound: Names; global: Names }): Surroundings {
  if (scope.kind === 'class') return { bound: new Set([...(outer.bound ?? []), '__class__']), global: outer.global }
  const bound = hasFrame(scope) ? new Set([...known.bound, ...locals]) : known.bound
  return { bound, global: known.global }
}

function makeCells(scope: Scope, wanted: Set<string>): void {
  if (scope.kind === 'class') {
    scope.needsClassCell = wanted.delete('__class__')
  } else if (hasFrame(scope)) {
    for (const [name, use] of scope.names) if (use.binding === 'local' && wanted.delete(name)) use.binding = 'cell'
  }
}

/** What scopes inside need and this one does not bind goes through it as a free name of its own. */
function passOn(scope: Scope, wanted: Set<string>): void {
  for (const name of wanted) {
    scope.free.add(name)
    if (!scope.names.has(name)) scope.names.set(name, { flags: 0, binding: 'free', span: scope.node.span })
  }
}

function refuse(message: string, use: SymbolUse): never {
  throw new Refusal('SyntaxError', message, use.span)
}
