import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { classOf, method, nativeFunction } from '../objects/classes.ts'
import type { Keywords, NativeAnswer, NativeEffect, PyClass, PyNative } from '../objects/values.ts'
import { isInt, toInt } from '../runtime/numbers.ts'
import { unwrap } from '../runtime/operators.ts'
import { typeError } from '../runtime/raise.ts'

/**
 * Parameters in a line: `a` must be given by position, `b?` may be left out, `c:` may also be given by name, `d=` that and be left out,
 * `*e=` only by name.
 */
interface Parameter {
  readonly name: string
  readonly required: boolean
  readonly byName: boolean
  readonly byPosition: boolean
}

export type Parameters = (m: Interpreter, args: readonly Value[], keywords: Keywords) => Value[]

export function parameters(owner: string, name: string, spec: string): Parameters {
  const list = spec.split(',').map((part) => part.trim()).filter((part) => part !== '').map(readParameter)
  const places = list.filter((p) => p.byPosition)
  const named = list.some((p) => p.byName)
  return (m, args, keywords) => {
    if (args.length > places.length || (!named && args.length < places.filter((p) => p.required).length)) throw wrongCount(m, owner, name, list, args.length)
    const values: Value[] = list.map((p, i) => (p.byPosition ? args[i] : undefined))
    for (const [key, value] of keywords) {
      const at = list.findIndex((p) => p.byName && p.name === key)
      if (at < 0) throw typeError(m, named ? `'${key}' is an invalid keyword argument for ${name}()` : `${owner}${name}() takes no keyword arguments`)
      if (values[at] !== undefined) throw typeError(m, `argument for ${name}() given by name ('${key}') and position (${at + 1})`)
      values[at] = value
    }
    const missing = list.findIndex((p, i) => p.required && values[i] === undefined)
    if (missing >= 0) throw typeError(m, `${name}() missing required argument '${list[missing]!.name}' (pos ${missing + 1})`)
    return values
  }
}

function readParameter(part: string): Parameter {
  const name = part.replace(/[*?:=]/g, '')
  const mark = part.at(-1) ?? ''
  return { name, required: !'?='.includes(mark), byName: ':='.includes(mark), byPosition: !part.startsWith('*') }
}

function wrongCount(m: Interpreter, owner: string, name: string, list: readonly Parameter[], given: number) {
  const places = list.filter((p) => p.byPosition)
  if (list.length === 0) return typeError(m, `${owner}${name}() takes no arguments (${given} given)`)
  if (list.some((p) => p.byName)) return typeError(m, `${name}() takes at most ${places.length} argument${places.length === 1 ? '' : 's'} (${given} given)`)
  const least = places.filter((p) => p.required).length
  if (least === 1 && places.length === 1) return typeError(m, `${owner}${name}() takes exactly one argument (${given} given)`)
  const bound = given < least ? least : places.length
  const kind = least === places.length ? '' : given < least ? 'at least ' : 'at most '
  return typeError(m, `${name} expected ${kind}${bound} argument${bound === 1 ? '' : 's'}, got ${given}`)
}

export type MethodBody<S extends Value> = (m: Interpreter, self: S, values: readonly Value[], thread: Thread, keywords: Keywords) => NativeAnswer

/** Gives a builtin class a method whose arguments are checked as CPython checks them. `S` is what instances of the class are. */
export function defineMethod<S extends Value>(cls: PyClass, name: string, spec: string, body: MethodBody<S>, effect: NativeEffect = 'pure'): void {
  const read = parameters(`${cls.name}.`, name, spec)
  method(cls, name, (m, [self, ...args], keywords, thread) => body(m, self as S, read(m, args, keywords), thread, keywords), { effect })
}

/** A function of a module, its arguments checked. */
export function moduleFunction(
  name: string, spec: string, body: (m: Interpreter, values: readonly Value[], thread: Thread) => NativeAnswer, effect: NativeEffect = 'pure', owner = '',
): PyNative {
  const read = parameters(owner, name, spec)
  return nativeFunction(name, (m, args, keywords, thread) => body(m, read(m, args, keywords), thread), { effect })
}

/** An int argument, or the refusal of anything else. */
export function integer(m: Interpreter, given: Value): number | bigint {
  const value = unwrap(given)
  if (isInt(value)) return toInt(value)
  throw typeError(m, `'${classOf(value).name}' object cannot be interpreted as an integer`)
}

/** An int argument that counts or is a position; null and absent stand for None. */
export function optionalInteger(m: Interpreter, value: Value): number | bigint | null {
  return value === undefined || value === null ? null : integer(m, value)
}
