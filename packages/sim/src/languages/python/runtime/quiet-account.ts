import type { Code } from '../../../bytecode/program.ts'
import { isCode } from '../../../bytecode/verifier.ts'
import type { Library } from '../modules.ts'
import { effects } from './effects.ts'

/**
 * What library modules written in Python may change by way of what a program calls: the machine must know it of a thread's future, as it does
 * not look into the code of these modules itself. By name, as everything there.
 */
export interface QuietAccount {
  /** Name of a function or method of the library → the places it may write, through whatever it calls of the library. */
  readonly byName: ReadonlyMap<string, readonly string[]>
  /** What may be written without any such name: by functions the library hands out (decorated ones), and by methods that run unnamed. */
  readonly unnamed: readonly string[]
}

/** Modules with objects that hold more than what the program gave them, or that change it by other names than those of the builtin containers. */
const WITH_STATE: ReadonlySet<string> = new Set([
  'array', 'collections', 'concurrent.futures', 'contextlib', 'contextvars', '_context', 'functools', 'io', 'itertools', 'logging', 'logging.handlers', 'os', 'types', 'weakref',
])

interface Part {
  readonly writes: Set<string>
  readonly mentions: Set<string>
  readonly isUnnamed: boolean
}

/** The account of the libraries a program imports, for the names it uses. */
export function quietAccount(libraries: readonly Library[], names: readonly string[]): QuietAccount {
  const parts = new Map<string, Part[]>()
  for (const { name, program } of libraries) if (WITH_STATE.has(name)) for (const [of, part] of partsOf(program.entry)) parts.set(of, [...(parts.get(of) ?? []), part])
  const byName = new Map<string, readonly string[]>()
  const unnamed = new Set<string>()
  for (const name of names) {
    if (!parts.has(name)) continue
    const { writes, later } = closure(parts, name)
    if (writes.size > 0) byName.set(name, [...writes])
    for (const place of later) unnamed.add(place)
  }
  return { byName, unnamed: [...unnamed] }
}

/** Everything that a call of this name may write at once, and what may be written later by functions and objects that it made. */
function closure(parts: ReadonlyMap<string, readonly Part[]>, name: string): { readonly writes: Set<string>; readonly later: Set<string> } {
  const writes = new Set<string>()
  const later = new Set<string>()
  const open = [name]
  const seen = new Set(open)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const part of parts.get(at) ?? []) {
      for (const place of part.writes) (part.isUnnamed ? later : writes).add(place)
      for (const next of part.mentions) {
        if (seen.has(next)) continue
        seen.add(next)
        open.push(next)
      }
    }
  }
  for (const place of later) writes.add(place)
  return { writes, later }
}

const known = new WeakMap<Code, readonly (readonly [string, Part])[]>()

/** Each function of a module by its name; of a class, under the name of the class, what runs unnamed; of a function, what it hands out. */
function partsOf(entry: Code): readonly (readonly [string, Part])[] {
  let parts = known.get(entry)
  if (parts === undefined) {
    const found: [string, Part][] = []
    for (const constant of entry.constants) if (isCode(constant)) collect(constant, constant.name, found)
    known.set(entry, (parts = found))
  }
  return parts
}

/** `owner`: the outermost function or class, by which the program comes to it. */
function collect(code: Code, owner: string, into: [string, Part][]): void {
  const isUnnamed = code.name !== owner && (!/^\w+$/.test(code.name) || code.name.startsWith('__') || isHandedOut(code))
  const part: Part = { writes: new Set(), mentions: new Set(), isUnnamed: isUnnamed && code.name !== '__init__' }
  for (let pc = 0; pc < code.ops.length; pc++) {
    const { writes = [], mentions = [] } = effects(code, pc)
    for (const place of writes) if (place !== 'stdout' && place !== 'clock') part.writes.add(place)
    for (const name of mentions) part.mentions.add(name)
  }
  if (code.kind !== 'class') {
    into.push([code.name, part])
    if (isUnnamed) into.push([owner, part])
  }
  for (const constant of code.constants) if (isCode(constant)) collect(constant, owner, into)
}

/** A function within a function: `outer.<locals>.inner`. */
const isHandedOut = (code: Code): boolean => code.qualifiedName.includes('<locals>')
