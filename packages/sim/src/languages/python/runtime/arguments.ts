import type { Frame } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { PyDict } from '../objects/dict.ts'
import { type Keywords, type PyFunction, PyTuple } from '../objects/values.ts'
import { typeError } from './raise.ts'

/** Puts arguments into the registers of a new frame, in the order positional, keyword-only, *args, **kwargs; else raises as CPython does. */
export function bindArguments(m: Interpreter, fn: PyFunction, frame: Frame, args: readonly Value[], keywords: Keywords): void {
  const { positional, keywordOnly, varargs, varkeywords, positionalOnly } = fn.code.signature
  const registers = frame.registers
  const count = positional.length
  const given = Math.min(args.length, count)
  for (let i = 0; i < given; i++) registers[i] = args[i]
  if (varargs !== null) registers[count + keywordOnly.length] = new PyTuple(args.slice(count))
  const rest = varkeywords === null ? null : m.born(new PyDict())
  for (const [name, value] of keywords) {
    const at = parameterIndex(positional, positionalOnly, keywordOnly, name)
    if (at < 0) {
      if (rest === null) throw unexpectedKeyword(m, fn, name)
      rest.set(m.journal, `s${name}`, name, value)
    } else if (registers[at] === undefined) registers[at] = value
    else throw typeError(m, `${fn.qualifiedName}() got multiple values for argument '${name}'`)
  }
  if (rest !== null) registers[count + keywordOnly.length + (varargs === null ? 0 : 1)] = rest
  if (args.length > count && varargs === null) throw tooMany(m, fn, args.length, registers)
  const firstDefault = count - fn.defaults.length
  for (let i = given; i < count; i++) {
    if (registers[i] === undefined && i >= firstDefault) registers[i] = fn.defaults[i - firstDefault]
  }
  for (let i = 0; i < keywordOnly.length; i++) {
    if (registers[count + i] === undefined) registers[count + i] = fn.keywordDefaults.get(keywordOnly[i]!)
  }
  complain(m, fn, 'positional', positional.filter((_, i) => registers[i] === undefined))
  complain(m, fn, 'keyword-only', keywordOnly.filter((_, i) => registers[count + i] === undefined))
}

function parameterIndex(positional: readonly string[], positionalOnly: number, keywordOnly: readonly string[], name: string): number {
  const at = positional.indexOf(name, positionalOnly)
  if (at >= 0) return at
  const keyword = keywordOnly.indexOf(name)
  return keyword < 0 ? -1 : positional.length + keyword
}

function complain(m: Interpreter, fn: PyFunction, what: string, missing: readonly string[]): void {
  if (missing.length === 0) return
  const names = missing.map((name) => `'${name}'`)
  const last = names.pop()!
  const list = names.length === 0 ? last : names.length === 1 ? `${names[0]} and ${last}` : `${names.join(', ')}, and ${last}`
  throw typeError(m, `${fn.qualifiedName}() missing ${missing.length} required ${what} argument${missing.length > 1 ? 's' : ''}: ${list}`)
}

function unexpectedKeyword(m: Interpreter, fn: PyFunction, name: string) {
  const { positional, positionalOnly } = fn.code.signature
  if (positional.indexOf(name) >= 0 && positional.indexOf(name) < positionalOnly) {
    return typeError(m, `${fn.qualifiedName}() got some positional-only arguments passed as keyword arguments: '${name}'`)
  }
  return typeError(m, `${fn.qualifiedName}() got an unexpected keyword argument '${name}'`)
}

function tooMany(m: Interpreter, fn: PyFunction, given: number, registers: readonly Value[]) {
  const { positional, keywordOnly } = fn.code.signature
  const most = positional.length
  const least = most - fn.defaults.length
  const takes = fn.defaults.length > 0 ? `from ${least} to ${most}` : String(most)
  const keywordGiven = keywordOnly.filter((_, i) => registers[most + i] !== undefined).length
  const were = keywordGiven > 0
    ? `${given} positional argument${given === 1 ? '' : 's'} (and ${keywordGiven} keyword-only argument${keywordGiven === 1 ? '' : 's'}) were given`
    : `${given} ${given === 1 ? 'was' : 'were'} given`
  return typeError(m, `${fn.qualifiedName}() takes ${takes} positional argument${most === 1 && fn.defaults.length === 0 ? '' : 's'} but ${were}`)
}
