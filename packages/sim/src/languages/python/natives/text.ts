import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { SUSPEND } from '../../../machine/frame.ts'
import { mayLook } from '../runtime/items.ts'
import { encode } from '../library/codecs.ts'
import { missingPosition, parseFormat, type FieldPiece, type FormatPiece } from '../library/format-string.ts'
import { asciiOf } from '../library/str-repr.ts'
import * as casing from '../library/text-case.ts'
import * as layout from '../library/text-layout.ts'
import * as search from '../library/text-search.ts'
import * as parts from '../library/text-split.ts'
import { casefold, lower, upper } from '../library/unicode.ts'
import { classOf, exceptionClass, STR } from '../objects/classes.ts'
import { PyDict } from '../objects/dict.ts'
import { type Keywords, type NativeAnswer, NO_KEYWORDS, PyBytes, PyFunction, PyList, PyNative, PyTuple } from '../objects/values.ts'
import { call } from '../runtime/calls.ts'
import { plainItems } from '../runtime/iteration.ts'
import { isInt } from '../runtime/numbers.ts'
import { unwrap } from '../runtime/operators.ts'
import { prelude } from '../runtime/prelude.ts'
import { raised, typeError } from '../runtime/raise.ts'
import { repr, str } from '../runtime/text.ts'
import { formatBuiltin } from '../runtime/text-format.ts'
import { defineMethod, integer, optionalInteger } from './signature.ts'
import { method } from '../objects/classes.ts'

type Body = (m: Interpreter, text: string, values: readonly Value[], thread: Thread, keywords: Keywords) => NativeAnswer

function define(name: string, spec: string, body: Body): void {
  defineMethod(STR, name, spec, (m, self, values, thread, keywords) => body(m, unwrap(self) as string, values, thread, keywords))
}

function textArgument(m: Interpreter, value: Value, sentence: (type: string) => string): string {
  const plain = unwrap(value)
  if (typeof plain === 'string') return plain
  throw typeError(m, sentence(classOf(value).name))
}

const mustBeText = (type: string): string => `must be str, not ${type}`
const orNone = (m: Interpreter, value: Value, sentence: (type: string) => string): string | null =>
  value === undefined || value === null ? null : textArgument(m, value, sentence)
const listOf = (m: Interpreter, items: readonly Value[]): PyList => m.born(new PyList([...items]))

for (const [name, change] of Object.entries({
  upper, lower, casefold, title: casing.title, capitalize: casing.capitalize, swapcase: casing.swapcase, isalnum: casing.isAlnum, isalpha: casing.isAlpha,
  isascii: casing.isAscii, isdecimal: casing.isDecimal, isdigit: casing.isDigit, isidentifier: casing.isIdentifier, islower: casing.isLower, isnumeric: casing.isNumeric,
  isprintable: casing.isPrintable, isspace: casing.isSpace, istitle: casing.isTitle, isupper: casing.isUpper,
})) define(name, '', (_m, text) => change(text))

for (const [name, find] of Object.entries({ find: search.find, rfind: search.findLast, index: search.index, rindex: search.indexLast, count: search.count })) {
  define(name, 'sub, start?, end?', (m, text, [sub, start, end]) =>
    find(text, textArgument(m, sub, mustBeText), optionalInteger(m, start), optionalInteger(m, end)))
}

for (const [name, test] of Object.entries({ startswith: search.startsWith, endswith: search.endsWith })) {
  define(name, 'prefix, start?, end?', (m, text, [prefix, start, end]) => {
    const wanted = prefix instanceof PyTuple ? prefix.items : [prefix]
    const sentence = (type: string): string =>
      prefix instanceof PyTuple ? `tuple for ${name} must only contain str, not ${type}` : `${name} first arg must be str or a tuple of str, not ${type}`
    return wanted.some((part) => test(text, textArgument(m, part, sentence), optionalInteger(m, start), optionalInteger(m, end)))
  })
}

define('replace', 'old, new, count?', (m, text, [old, replacement, count]) => {
  const argument = (value: Value, place: number): string => textArgument(m, value, (type) => `replace() argument ${place} must be str, not ${type}`)
  return search.replace(text, argument(old, 1), argument(replacement, 2), optionalInteger(m, count) ?? -1)
})
define('removeprefix', 'prefix', (m, text, [part]) => search.removePrefix(text, textArgument(m, part, (t) => `removeprefix() argument must be str, not ${t}`)))
define('removesuffix', 'suffix', (m, text, [part]) => search.removeSuffix(text, textArgument(m, part, (t) => `removesuffix() argument must be str, not ${t}`)))

for (const [name, split] of Object.entries({ split: parts.split, rsplit: parts.splitLast })) {
  define(name, 'sep=, maxsplit=', (m, text, [sep, limit]) =>
    listOf(m, split(text, orNone(m, sep, (type) => `must be str or None, not ${type}`), optionalInteger(m, limit) ?? -1)))
}
define('splitlines', 'keepends=', (m, text, [keep]) => listOf(m, parts.splitLines(text, keep !== undefined && keep !== false && keep !== 0)))
for (const [name, part] of Object.entries({ partition: parts.partition, rpartition: parts.partitionLast })) {
  define(name, 'sep', (m, text, [sep]) => new PyTuple(part(text, textArgument(m, sep, mustBeText))))
}
for (const [name, side] of [['strip', 'both'], ['lstrip', 'left'], ['rstrip', 'right']] as const) {
  define(name, 'chars?', (m, text, [chars]) => parts.strip(text, orNone(m, chars, (type) => `${name} arg must be None or str, not ${type}`), side))
}

for (const [name, put] of Object.entries({ center: layout.center, ljust: layout.justifyLeft, rjust: layout.justifyRight })) {
  define(name, 'width, fillchar?', (m, text, [width, fill]) =>
    put(text, integer(m, width), fill === undefined ? ' ' : textArgument(m, fill, (type) => `The fill character must be a unicode character, not ${type}`)))
}
define('zfill', 'width', (m, text, [width]) => layout.zeroFill(text, integer(m, width)))
define('expandtabs', 'tabsize=', (m, text, [size]) => layout.expandTabs(text, optionalInteger(m, size) ?? 8))
define('encode', 'encoding=, errors=', (m, text, [encoding = 'utf-8', errors = 'strict']) =>
  new PyBytes(encode(text, textArgument(m, encoding, mustBeText), textArgument(m, errors, mustBeText))))

method(STR, 'join', (m, [self, iterable], _k, thread) => {
  const items = iterable === undefined ? undefined : plainItems(m, iterable)
  if (items === SUSPEND) return SUSPEND
  if (items === undefined) {
    if (!isIterable(iterable)) throw typeError(m, 'can only join an iterable')
    return call(m, thread, prelude(m, 'join_collected'), [self, iterable], NO_KEYWORDS)
  }
  const texts = items.map((item, i) => textArgument(m, item, (type) => `sequence item ${i}: expected str instance, ${type} found`))
  return texts.join(unwrap(self) as string)
}, { effect: 'pure' })

const isIterable = (value: Value): boolean => classOf(value).lookup('__iter__') !== undefined || classOf(value).lookup('__getitem__') !== undefined || (typeof value === 'object' && value?.sort === 'generator')

// ---- translate ---------------------------------------------------------------------------------------------------------------------

define('translate', 'table', (m, text, [table]) => {
  if (!(table instanceof PyDict)) throw typeError(m, `'${classOf(table).name}' object is not subscriptable`)
  return layout.translate(text, (code) => {
    const entry = table.find(code)
    if (entry === undefined) return undefined
    if (entry.value === null || typeof entry.value === 'string') return entry.value
    if (isInt(entry.value)) return String.fromCodePoint(Number(entry.value))
    throw typeError(m, 'character mapping must return integer, None or str')
  })
})

STR.attributes.set('maketrans', new PyNative('maketrans', 'str.maketrans', (m, [first, second, third]) => {
  const dict = m.born(new PyDict())
  const put = (code: number, value: Value): void => dict.set(m.journal, code, code, value)
  if (second === undefined) {
    if (!(first instanceof PyDict)) throw typeError(m, 'if you give only one argument to maketrans it must be a dict')
    for (const { key, value } of first.live()) put(typeof key === 'string' ? (key.codePointAt(0) ?? 0) : Number(key), value)
    return dict
  }
  const sentence = (type: string): string => `maketrans() argument 2 must be str, not ${type}`
  const pairs = layout.makeTranslation(textArgument(m, first, () => 'first maketrans argument must be a string if there is a second argument'), textArgument(m, second, sentence), third === undefined ? '' : textArgument(m, third, sentence))
  for (const [code, target] of pairs) put(code, target)
  return dict
}, 'pure', false))

// ---- format ------------------------------------------------------------------------------------------------------------------------

method(STR, 'format', (m, [self, ...args], keywords, thread) => {
  if (!mayLook(m, ...args, ...keywords.values())) return SUSPEND
  const pieces = parseFormat(unwrap(self) as string)
  const simple = pieces.map((piece) => simplePiece(m, piece, args, keywords))
  if (simple.every((text) => text !== undefined)) return simple.join('')
  const names = m.born(new PyDict())
  for (const [name, value] of keywords) names.set(m.journal, `s${name}`, name, value)
  return call(m, thread, prelude(m, 'format_pieces'), [plan(pieces), new PyTuple(args), names], NO_KEYWORDS)
}, { effect: 'pure' })

method(STR, 'format_map', (m, [self, mapping], _k, thread) =>
  call(m, thread, prelude(m, 'format_pieces'), [plan(parseFormat(unwrap(self) as string)), null, mapping], NO_KEYWORDS))

/** A piece that needs no code of the program; undefined for one that may. */
function simplePiece(m: Interpreter, piece: FormatPiece, args: readonly Value[], keywords: Keywords): string | undefined {
  if (piece.kind === 'literal') return piece.text
  if (piece.kind === 'error' || piece.accessors.length > 0 || piece.fault !== undefined) return undefined
  if (piece.spec.some((p) => p.kind !== 'literal')) return undefined
  const value = argumentOf(m, piece, args, keywords)
  if (classOf(value).lookup('__format__') instanceof PyFunction) return undefined
  const spec = piece.spec.map((p) => (p.kind === 'literal' ? p.text : '')).join('')
  if (piece.conversion === undefined && spec !== '') return isBuiltinText(value) ? String(formatBuiltin(m, value, spec)) : undefined
  const text = piece.conversion === undefined || piece.conversion === 's' ? str(m, value) : repr(m, value)
  if (text === undefined) return undefined
  const shown = piece.conversion === 'a' ? asciiOf(text) : text
  return spec === '' ? shown : String(formatBuiltin(m, shown, spec))
}

const isBuiltinText = (value: Value): boolean => value === null || typeof value !== 'object' || classOf(value).builtin

function argumentOf(m: Interpreter, { argument }: FieldPiece, args: readonly Value[], keywords: Keywords): Value {
  if (typeof argument === 'number') {
    if (argument >= args.length) throw missingPosition(argument)
    return args[argument]
  }
  const value = keywords.get(argument)
  if (value === undefined) throw raised(m, 'KeyError', argument)
  return value
}

/** The plan as tuples for the prelude: ('literal', text), ('error', class, sentence), ('field', argument, accessors, conversion, fault, spec). */
function plan(pieces: readonly FormatPiece[]): PyTuple {
  return new PyTuple(
    pieces.map((piece) => {
      if (piece.kind === 'literal') return new PyTuple(['literal', piece.text])
      if (piece.kind === 'error') return errorPlan(piece.error)
      const accessors = piece.accessors.map((a) => (a.kind === 'attribute' ? new PyTuple(['attribute', a.name]) : a.kind === 'item' ? new PyTuple(['item', a.key]) : errorPlan(a.error)))
      const fault = piece.fault === undefined ? null : errorPlan(piece.fault)
      return new PyTuple(['field', piece.argument, new PyTuple(accessors), piece.conversion ?? '', fault, plan(piece.spec)])
    }),
  )
}

const errorPlan = (error: { type: string; message: string }): PyTuple => new PyTuple(['error', exceptionClass(error.type), error.message])
