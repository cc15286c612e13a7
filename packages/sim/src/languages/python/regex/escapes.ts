/** Backslash sequences, outside and inside a character set. */
import type { GroupState } from './parse.ts'
import { checkReference } from './parse.ts'
import type { Tokenizer } from './tokenizer.ts'
import { RegexUnsupported } from './tree.ts'
import type { Category, Node, Place, SetItem } from './tree.ts'

export const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92 }
export const OCTAL = '01234567'
const DIGITS = '0123456789'
const HEX = '0123456789abcdefABCDEF'
const HEX_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

const isLetter = (c: string): boolean => /^[A-Za-z]$/.test(c)

/** An escape that stands for one character by its code; undefined for any other. */
function hexCode(source: Tokenizer, token: string, state: GroupState): number | undefined {
  const c = token.slice(1)
  const digits = HEX_LENGTHS[c]
  if (digits === undefined || (state.bytes && c !== 'x')) return undefined
  const escape = token + source.getWhile(digits, HEX)
  if (escape.length !== digits + 2) throw source.error(`incomplete escape ${escape}`, escape.length)
  const code = parseInt(escape.slice(2), 16)
  if (code > 0x10ffff) throw source.error(`bad escape ${escape}`, escape.length)
  return code
}

/** `\N{name}`: the names of all characters are too large a table to carry. */
function characterName(source: Tokenizer): Error {
  if (!source.match('{')) return source.error('missing {')
  return new RegexUnsupported(`The named character \\N{${source.getUntil('}', 'character name')}} in a regular expression is not modelled.`)
}

function octalCode(source: Tokenizer, escape: string): number {
  const code = parseInt(escape.slice(1), 8)
  if (code > 0o377) throw source.error(`octal escape value ${escape} outside of range 0-0o377`, escape.length)
  return code
}

export function parseEscape(source: Tokenizer, token: string, state: GroupState): Node {
  const c = token.slice(1)
  if ('AbBZ'.includes(c)) return { kind: 'at', place: c as Place }
  if ('dDsSwW'.includes(c)) return { kind: 'set', negate: false, items: [{ kind: 'category', category: c as Category }] }
  const code = ESCAPES[c] ?? hexCode(source, token, state)
  if (code !== undefined) return { kind: 'literal', code }
  if (c === 'N' && !state.bytes) throw characterName(source)
  if (c === '0') return { kind: 'literal', code: parseInt(`0${source.getWhile(2, OCTAL)}`, 8) }
  if (DIGITS.includes(c)) return reference(source, token, state)
  if (isLetter(c)) throw source.error(`bad escape ${token}`, token.length)
  return { kind: 'literal', code: c.codePointAt(0) ?? 0 }
}

/** `\12`: three octal digits are a character, otherwise the number is a group's. */
function reference(source: Tokenizer, token: string, state: GroupState): Node {
  let escape = token
  if (source.isNextIn(DIGITS)) {
    escape += source.get()
    if (/^\\[0-7]{2}$/.test(escape) && source.isNextIn(OCTAL)) {
      escape += source.get()
      return { kind: 'literal', code: octalCode(source, escape) }
    }
  }
  const group = Number(escape.slice(1))
  if (group >= state.count) throw source.error(`invalid group reference ${group}`, escape.length - 1)
  checkReference(source, state, group, escape.length)
  return { kind: 'reference', group }
}

export function parseClassEscape(source: Tokenizer, token: string, state: GroupState): SetItem {
  const c = token.slice(1)
  const plain = ESCAPES[c]
  if (plain !== undefined) return { kind: 'literal', code: plain }
  if ('dDsSwW'.includes(c)) return { kind: 'category', category: c as Category }
  const code = hexCode(source, token, state)
  if (code !== undefined) return { kind: 'literal', code }
  if (OCTAL.includes(c)) return { kind: 'literal', code: octalCode(source, token + source.getWhile(2, OCTAL)) }
  if (isLetter(c) || DIGITS.includes(c)) throw source.error(`bad escape ${token}`, token.length)
  return { kind: 'literal', code: c.codePointAt(0) ?? 0 }
}
