/** Replacement templates: literal text, group numbers and names. */
import { PythonError } from '../library/python-error.ts'
import { strRepr } from '../library/str-repr.ts'
import { isIdentifier } from '../library/text-case.ts'
import { ESCAPES, OCTAL } from './escapes.ts'
import { Tokenizer } from './tokenizer.ts'

/** Text as it stands, or the number of a group. */
export type TemplatePiece = string | number

const DIGITS = '0123456789'

/** Reads a template for a pattern. Errors: RegexError; IndexError for an unknown name. */
export function parseTemplate(template: string, groupCount: number, names: ReadonlyMap<string, number>): TemplatePiece[] {
  const source = new Tokenizer(template)
  const pieces: TemplatePiece[] = []
  const push = (piece: TemplatePiece): void => {
    const last = pieces.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece
    else pieces.push(piece)
  }
  const group = (index: number, back: number): void => {
    if (index > groupCount) throw source.error(`invalid group reference ${index}`, back)
    push(index)
  }
  for (let token = source.get(); token !== undefined; token = source.get()) {
    const c = token.slice(1)
    if (c === '' || !token.startsWith('\\')) push(token)
    else if (c === 'g') {
      const [index, length] = namedGroup(source, names)
      group(index, length + 1)
    } else if (c === '0') push(String.fromCharCode(parseInt(`0${source.getWhile(2, OCTAL)}`, 8) & 0xff))
    else if (DIGITS.includes(c)) numbered(source, token, push, group)
    else push(escapedText(source, token))
  }
  return pieces
}

function namedGroup(source: Tokenizer, names: ReadonlyMap<string, number>): [number, number] {
  if (!source.match('<')) throw source.error('missing <')
  const name = source.getUntil('>', 'group name')
  const length = Array.from(name).length
  if (isIdentifier(name)) {
    const index = names.get(name)
    if (index === undefined) throw new PythonError('IndexError', `unknown group name ${strRepr(name)}`)
    return [index, length]
  }
  if (!/^\s*\+?\d+(?:_\d+)*\s*$/.test(name)) throw source.error(`bad character in group name ${strRepr(name)}`, length + 1)
  return [Number(name.replaceAll('_', '')), length]
}

function numbered(source: Tokenizer, token: string, push: (text: string) => void, group: (index: number, back: number) => void): void {
  let escape = token
  if (source.isNextIn(DIGITS)) {
    escape += source.get()
    if (/^\\[0-7]{2}$/.test(escape) && source.isNextIn(OCTAL)) {
      escape += source.get()
      const code = parseInt(escape.slice(1), 8)
      if (code > 0o377) throw source.error(`octal escape value ${escape} outside of range 0-0o377`, escape.length)
      push(String.fromCharCode(code))
      return
    }
  }
  group(Number(escape.slice(1)), escape.length - 1)
}

function escapedText(source: Tokenizer, token: string): string {
  const c = token.slice(1)
  const code = ESCAPES[c]
  if (code !== undefined) return String.fromCharCode(code)
  if (/^[A-Za-z]$/.test(c)) throw source.error(`bad escape ${token}`, token.length)
  return token
}
