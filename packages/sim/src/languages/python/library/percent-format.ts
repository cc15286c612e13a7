/**
 * `text % values` as a plan: literal pieces and conversions in order, ended by the first error. The machine
 * takes the values (a mapping's member where `key` is given), and hands each to the function of its kind here.
 */
import { characters, length } from './code-points.ts'
import { numeral } from './format-number.ts'
import { absolute } from './int.ts'
import type { Int } from './int.ts'
import { intToString } from './int-bits.ts'
import { memoised } from './memo.ts'
import { PythonError, overflowError, typeError, valueError } from './python-error.ts'

export type PercentPiece =
  | { readonly kind: 'literal'; readonly text: string }
  | Conversion
  | PercentError

export interface PercentError {
  readonly kind: 'error'
  readonly error: PythonError
  /** The fault lies in a key: values that are no mapping are refused first. */
  readonly keyed: boolean
}

export interface Conversion {
  readonly kind: 'conversion'
  /** The name between parentheses; the values must then be a mapping. */
  readonly key?: string | undefined
  /** Some of `-+ #0`. */
  readonly flags: string
  /** '*' takes the next value, which must be an int. */
  readonly width: number | '*' | undefined
  readonly precision: number | '*' | undefined
  /** One of d i u o x X e E f F g G c r s a %; an unknown letter is an error piece behind its conversion's `unknown`. */
  readonly type: string
  readonly unknown?: PythonError | undefined
}

/** The refusals that depend on the values. */
export const percentErrors = {
  notEnough: (): PythonError => typeError('not enough arguments for format string'),
  notAll: (): PythonError => typeError('not all arguments converted during string formatting'),
  needsMapping: (): PythonError => typeError('format requires a mapping'),
  starWantsInt: (): PythonError => typeError('* wants int'),
  /** %d i u of a value that is no number; %x X o of one that is no int. */
  needsNumber: (type: string, typeName: string): PythonError =>
    typeError(`%${type} format: ${'xXo'.includes(type) ? 'an integer' : 'a real number'} is required, not ${typeName}`),
  needsFloat: (typeName: string): PythonError => typeError(`must be real number, not ${typeName}`),
  needsCharacter: (): PythonError => typeError('%c requires int or char'),
}

const NO_KEY_END = 'incomplete format key'

/** The plan of a format. */
export const parsePercent = memoised((format): readonly PercentPiece[] => {
  const points = characters(format)
  const pieces: PercentPiece[] = []
  let at = 0
  try {
    while (at < points.length) {
      const stop = points.indexOf('%', at)
      const end = stop < 0 ? points.length : stop
      if (end > at) pieces.push({ kind: 'literal', text: points.slice(at, end).join('') })
      if (stop < 0) break
      const { conversion, next } = readConversion(points, stop + 1)
      pieces.push(conversion)
      at = next
    }
  } catch (error) {
    if (!(error instanceof PythonError)) throw error
    pieces.push({ kind: 'error', error, keyed: error.message === NO_KEY_END })
  }
  return pieces
})

function readConversion(points: readonly string[], start: number): { conversion: Conversion; next: number } {
  let at = start
  let key: string | undefined
  if (points[at] === '(') {
    const close = closingParenthesis(points, at + 1)
    key = points.slice(at + 1, close).join('')
    at = close + 1
  }
  let flags = ''
  while (at < points.length && '-+ #0'.includes(points[at] ?? 'x')) flags += points[at++]
  const [width, afterWidth] = readCount(points, at, 'width too big')
  at = afterWidth
  let precision: number | '*' | undefined
  if (points[at] === '.') {
    const [given, after] = readCount(points, at + 1, 'precision too big')
    ;[precision, at] = [given ?? 0, after]
  }
  if ('hlL'.includes(points[at] ?? 'x')) at++
  const type = points[at]
  if (type === undefined) throw valueError('incomplete format')
  const known = 'diouxXeEfFgGcrsa'.includes(type) || (type === '%' && at === start)
  const unknown = known ? undefined : unknownCharacter(type, at)
  return { conversion: { kind: 'conversion', key, flags, width, precision, type, unknown }, next: at + 1 }
}

function closingParenthesis(points: readonly string[], start: number): number {
  let open = 1
  for (let at = start; at < points.length; at++) {
    if (points[at] === '(') open++
    else if (points[at] === ')' && --open === 0) return at
  }
  throw valueError(NO_KEY_END)
}

function readCount(points: readonly string[], start: number, tooBig: string): [number | '*' | undefined, number] {
  if (points[start] === '*') return ['*', start + 1]
  let at = start
  while ((points[at] ?? 'x') >= '0' && (points[at] ?? 'x') <= '9') at++
  if (at === start) return [undefined, at]
  const value = Number(points.slice(start, at).join(''))
  if (value > 0x7fffffff) throw valueError(tooBig)
  return [value, at]
}

function unknownCharacter(type: string, at: number): PythonError {
  const code = type.codePointAt(0) ?? 0
  const shown = code >= 32 && code < 128 ? type : '?'
  return valueError(`unsupported format character '${shown}' (0x${code.toString(16)}) at index ${at}`)
}

/** Width and precision with any '*' replaced by its value: a negative width means left-aligned. */
export interface Sizes {
  readonly width: number
  /** −1 when not given. */
  readonly precision: number
  readonly flags: string
}

export function resolveSizes(conversion: Conversion, width: number, precision: number): Sizes {
  const flags = width < 0 ? `${conversion.flags}-` : conversion.flags
  return { width: Math.abs(width), precision: conversion.precision === '*' ? Math.max(precision, 0) : precision, flags }
}

/** The sizes of a conversion without stars. */
export function plainSizes(conversion: Conversion): Sizes {
  return resolveSizes(conversion, Number(conversion.width ?? 0), Number(conversion.precision ?? -1))
}

/** %s %r %a of the text already made. */
export function percentText(text: string, sizes: Sizes): string {
  const cut = sizes.precision >= 0 ? characters(text).slice(0, sizes.precision).join('') : text
  return pad('', cut, sizes, ' ')
}

/** %c of a code or of a one-character text. */
export function percentCharacter(value: Int | string, sizes: Sizes): string {
  if (typeof value === 'string') {
    if (length(value) !== 1) throw percentErrors.needsCharacter()
    return pad('', value, sizes, ' ')
  }
  if (value < 0 || value > 0x10ffff) throw overflowError('%c arg not in range(0x110000)')
  return pad('', String.fromCodePoint(Number(value)), sizes, ' ')
}

/** %d %i %u %o %x %X of an int. */
export function percentInteger(value: Int, type: string, sizes: Sizes): string {
  const base = { o: 8, x: 16, X: 16 }[type]
  const magnitude = absolute(value)
  const raw = base === undefined ? intToString(magnitude) : magnitude.toString(base)
  const digits = raw.padStart(sizes.precision, '0')
  const prefix = sizes.flags.includes('#') && base !== undefined ? `0${type}` : ''
  return pad(signOf(value < 0, sizes.flags) + prefix, type === 'X' ? digits.toUpperCase() : digits, sizes, zeroOr(sizes))
}

/** %e %f %g and their capitals of a float. */
export function percentFloat(x: number, type: string, sizes: Sizes): string {
  const text = numeral(x, type, sizes.precision, sizes.flags.includes('#'))
  const body = text.startsWith('-') ? text.slice(1) : text
  return pad(signOf(text.startsWith('-'), sizes.flags), type < 'a' ? body.toUpperCase() : body, sizes, zeroOr(sizes))
}

const zeroOr = (sizes: Sizes): string => (sizes.flags.includes('0') ? '0' : ' ')

function signOf(negative: boolean, flags: string): string {
  return negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : ''
}

function pad(lead: string, body: string, sizes: Sizes, fill: string): string {
  const room = sizes.width - length(lead) - length(body)
  if (room <= 0) return lead + body
  if (sizes.flags.includes('-')) return lead + body + ' '.repeat(room)
  return fill === ' ' ? ' '.repeat(room) + lead + body : lead + fill.repeat(room) + body
}
