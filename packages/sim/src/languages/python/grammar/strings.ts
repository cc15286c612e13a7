import type { Span } from '../../../source/index.ts'
import type { Expr, FormattedValue, JoinedStr } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { yieldOrExpressions } from './expressions.ts'
import { decodeBytes, decodeText } from './literals.ts'
import { Refusal } from './refusal.ts'
import type { Token } from './token.ts'

/** A run of text inside a string or an f-string, or a replacement field. */
type Part = TextPart | FormattedValue

interface TextPart {
  readonly type: 'text'
  readonly text: string
  readonly kind: 'u' | null
  readonly span: Span
}

const CONVERSIONS = new Map<string, number>(Object.entries({ s: 115, r: 114, a: 97 }))

/** String literals side by side are one: a str, bytes, or an f-string when any of them is. */
export function strings(cursor: Cursor): Expr {
  const { start } = cursor
  const parts: Part[] = []
  const bytes: Uint8Array[] = []
  let formatted = false
  let plain = false
  while (cursor.atKind('string') || cursor.atKind('fstart')) {
    if (cursor.atKind('fstart')) {
      formatted = true
      parts.push(...fstring(cursor))
    } else {
      const literal = stringLiteral(cursor)
      if (literal instanceof Uint8Array) bytes.push(literal)
      else parts.push(literal)
      plain ||= !(literal instanceof Uint8Array)
    }
  }
  const span = cursor.span(start)
  if (bytes.length > 0) {
    if (plain || formatted) cursor.fail('cannot mix bytes and nonbytes literals', span)
    return { type: 'Constant', value: Uint8Array.from(bytes.flatMap((part) => [...part])), kind: null, span }
  }
  if (formatted) return { type: 'JoinedStr', values: joined(parts), span }
  const texts = parts as TextPart[]
  return { type: 'Constant', value: texts.map((part) => part.text).join(''), kind: texts[0]!.kind, span }
}

function stringLiteral(cursor: Cursor): TextPart | Uint8Array {
  const token = cursor.next()
  const span = { start: token.start, end: token.end }
  const { prefix, quote } = opening(cursor.text, token)
  const body = cursor.text.slice(token.start + prefix.length + quote, token.end - quote)
  const raw = prefix.includes('r')
  if (prefix.includes('b')) return decodeBytes(body, raw, span)
  return { type: 'text', text: decodeText(body, raw, span), kind: cursor.text[token.start] === 'u' ? 'u' : null, span }
}

function opening(text: string, token: Token): { prefix: string; quote: number } {
  const [, prefix, quote] = /^(\w*)('''|"""|'|")/.exec(text.slice(token.start, token.start + 5))!
  return { prefix: prefix!.toLowerCase(), quote: quote!.length }
}

function fstring(cursor: Cursor): Part[] {
  const open = cursor.next()
  const { prefix } = opening(cursor.text, open)
  const parts = fstringParts(cursor, prefix.includes('r'), false)
  if (!cursor.atKind('fend')) cursor.fail()
  cursor.next()
  return parts
}

function fstringParts(cursor: Cursor, raw: boolean, inSpec: boolean): Part[] {
  const parts: Part[] = []
  for (;;) {
    if (cursor.atKind('fmiddle')) parts.push(middle(cursor, raw, inSpec))
    else if (cursor.at('{')) parts.push(...field(cursor, raw))
    else return parts
  }
}

function middle(cursor: Cursor, raw: boolean, inSpec: boolean): TextPart {
  const { start, end } = cursor.next()
  const span = { start, end }
  const body = cursor.text.slice(start, end)
  const single = inSpec ? body : body.replaceAll('{{', '{').replaceAll('}}', '}')
  return { type: 'text', text: decodeText(single, raw, span), kind: null, span }
}

/** `{value = !r :spec}`; with `=` the text of the field comes first as a constant. */
function field(cursor: Cursor, raw: boolean): Part[] {
  const open = cursor.expect('{')
  refuseEmptyField(cursor)
  const value = fieldValue(cursor)
  const equals = cursor.at('=') ? cursor.next() : undefined
  const written = conversion(cursor)
  const spec = cursor.at(':') ? formatSpec(cursor, raw) : null
  if (!cursor.at('}')) refuseFieldEnd(cursor, equals !== undefined, written, spec !== null)
  const end = equals === undefined ? 0 : endOfDebugText(cursor, equals)
  cursor.expect('}')
  const debug = equals !== undefined
  const shown = written >= 0 ? written : debug && spec === null ? CONVERSIONS.get('r')! : -1
  const span = cursor.span(open.start)
  const formatted: FormattedValue = { type: 'FormattedValue', value, conversion: shown, format_spec: spec, span }
  if (!debug) return [formatted]
  const textSpan = { start: open.end, end }
  return [{ type: 'text', text: cursor.text.slice(open.end, end).replace(/\r\n?/g, '\n'), kind: null, span: textSpan }, formatted]
}

/** Errors inside a field say that they are. */
function fieldValue(cursor: Cursor): Expr {
  try {
    return yieldOrExpressions(cursor)
  } catch (error) {
    if (!(error instanceof Refusal) || !error.message.startsWith('invalid syntax')) throw error
    throw new Refusal(error.kind, `f-string: ${error.message}`, error.span, undefined, error.reached)
  }
}

function refuseEmptyField(cursor: Cursor): void {
  const { text } = cursor.token
  if (text === '}' || text === '!' || text === ':' || text === '=') {
    cursor.fail(`f-string: valid expression required before '${text}'`)
  }
}

function refuseFieldEnd(cursor: Cursor, debug: boolean, written: number, spec: boolean): never {
  if (cursor.atKind('end')) return cursor.fail()
  if (spec) cursor.fail("f-string: expecting '}', or format specs")
  if (written >= 0) cursor.fail("f-string: expecting ':' or '}'")
  cursor.fail(debug ? "f-string: expecting '!', or ':', or '}'" : "f-string: expecting '=', or '!', or ':', or '}'")
}

function conversion(cursor: Cursor): number {
  if (!cursor.at('!')) return -1
  const mark = cursor.next()
  const { token } = cursor
  if (token.kind !== 'name') cursor.fail('f-string: invalid conversion character')
  if (token.start > mark.end) cursor.fail('f-string: conversion type must come right after the exclamation mark')
  const code = CONVERSIONS.get(token.text)
  if (code === undefined) {
    cursor.fail(`f-string: invalid conversion character '${token.text}': expected 's', 'r', or 'a'`)
  }
  cursor.next()
  return code
}

function formatSpec(cursor: Cursor, raw: boolean): JoinedStr {
  const colon = cursor.expect(':')
  const values = joined(fstringParts(cursor, raw, true))
  return { type: 'JoinedStr', values, span: cursor.span(colon.start) }
}

/** The text shown for `{x = }` runs to what follows the equals sign, white space included. */
function endOfDebugText(cursor: Cursor, equals: Token): number {
  const rest = /^[ \t\r\n\f]*/.exec(cursor.text.slice(equals.end))!
  return equals.end + rest[0].length
}

/** Runs of text side by side become one constant; empty ones vanish. */
function joined(parts: readonly Part[]): Expr[] {
  const values: Expr[] = []
  let run: TextPart[] = []
  const flush = (): void => {
    const text = run.map((part) => part.text).join('')
    if (text !== '') {
      const span = { start: run[0]!.span.start, end: run.at(-1)!.span.end }
      values.push({ type: 'Constant', value: text, kind: run[0]!.kind, span })
    }
    run = []
  }
  for (const part of parts) {
    if (part.type === 'text') run.push(part)
    else {
      flush()
      values.push(part)
    }
  }
  flush()
  return values
}
