import type { Interpreter } from '../../../machine/interpreter.ts'
import { type INVOKED, SUSPEND } from '../../../machine/frame.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { hashText } from '../format.ts'
import { formatDouble, formatFloat } from '../format-floating.ts'
import { readEscapes, textBlockValue } from '../literal-text.ts'
import { JavaProblem } from './arithmetic.ts'
import { textOfPlaces } from './array-walks.ts'
import { INSIDE_BUILDER } from './effects.ts'
import { touchHeap } from './guarding.ts'
import { runtimeOf } from './handlers.ts'
import type { Native } from './natives.ts'
import { isText, JavaArray, type JavaObject, JavaText, textOf } from './values.ts'

export function arrayOf(m: Interpreter, element: string, items: Value[]): JavaArray {
  const { world } = runtimeOf(m).compiled
  const cls = element.includes('.') ? world.named(element) : world.primitive(element)
  return m.born(new JavaArray(world.arrayOf(cls), items))
}

const fresh = (text: string): JavaText => new JavaText(text)

function textOfAll(m: Interpreter, thread: Thread, array: Value): Value | typeof INVOKED {
  if (array === null) throw new JavaProblem('java.lang.NullPointerException', '')
  return textOfPlaces(m, thread, array as JavaArray, 0, (array as JavaArray).items.length)
}

function outside(message: string): never {
  throw new JavaProblem('java.lang.StringIndexOutOfBoundsException', message)
}

function need(value: Value): string {
  if (value === null) throw new JavaProblem('java.lang.NullPointerException', '')
  return textOf(value)
}

function substring(text: string, start: number, end: number): string {
  if (start < 0 || end > text.length || start > end) outside(`begin ${start}, end ${end}, length ${text.length}`)
  return text.slice(start, end)
}

function part(value: Value): string {
  return typeof value === 'number' ? String.fromCodePoint(value) : need(value)
}

const trim = (text: string): string => text.replaceAll(/^[\0- ]+|[\0- ]+$/g, '')
const lines = (text: string): string[] => text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/)

/** java.lang.String; the first argument is the string. */
export const TEXT_NATIVES: Readonly<Record<string, Native>> = {
  'String.<init>()': () => fresh(''),
  'String.<init>(java.lang.String)': (_m, _t, [text]) => fresh(need(text)),
  'String.<init>(char[])': (m, thread, [array]) => textOfAll(m, thread, array!),
  'String.<init>(char[],int,int)': (m, thread, [array, from, count]) => textOfPlaces(m, thread, array as JavaArray, from as number, count as number),
  'String.<init>(java.lang.StringBuilder)': (m, thread, [builder]) => {
    if (touchHeap(m, thread, builder as JavaObject, INSIDE_BUILDER, false) === SUSPEND) return SUSPEND
    return fresh(textOf((builder as JavaObject).fields[0]))
  },
  'String.length': (_m, _t, [text]) => textOf(text).length,
  'String.isEmpty': (_m, _t, [text]) => textOf(text) === '',
  'String.isBlank': (_m, _t, [text]) => textOf(text).trim() === '',
  'String.charAt': (_m, _t, [text, index]) => {
    const inside = textOf(text)
    const at = index as number
    if (at < 0 || at >= inside.length) outside(`Index ${at} out of bounds for length ${inside.length}`)
    return inside.charCodeAt(at)
  },
  'String.codePointAt': (_m, _t, [text, index]) => textOf(text).codePointAt(index as number)!,
  'String.compareTo': (_m, _t, [a, b]) => compareTexts(textOf(a), need(b)),
  'String.compareToIgnoreCase': (_m, _t, [a, b]) => compareTexts(textOf(a).toLowerCase(), need(b).toLowerCase()),
  'String.equals': (_m, _t, [a, b]) => isText(b) && textOf(a) === textOf(b),
  'String.equalsIgnoreCase': (_m, _t, [a, b]) => isText(b) && textOf(a).toLowerCase() === textOf(b).toLowerCase(),
  'String.hashCode': (_m, _t, [text]) => hashText(textOf(text)),
  'String.concat': (_m, _t, [a, b]) => fresh(textOf(a) + need(b)),
  'String.startsWith': (_m, _t, [text, what, from]) => textOf(text).startsWith(need(what), (from as number | undefined) ?? 0),
  'String.endsWith': (_m, _t, [text, what]) => textOf(text).endsWith(need(what)),
  'String.indexOf': (_m, _t, [text, what, from]) => textOf(text).indexOf(part(what), (from as number | undefined) ?? 0),
  'String.lastIndexOf': (_m, _t, [text, what, from]) => ((from as number) < 0 ? -1 : textOf(text).lastIndexOf(part(what), from as number | undefined)),
  'String.substring': (_m, _t, [text, start, end]) => fresh(substring(textOf(text), start as number, (end as number | undefined) ?? textOf(text).length)),
  'String.replace': (_m, _t, [text, from, to]) => fresh(textOf(text).replaceAll(String.fromCharCode(from as number), () => String.fromCharCode(to as number))),
  'String.replaceText': (_m, _t, [text, from, to]) => fresh(textOf(text).replaceAll(need(from), () => need(to))),
  'String.toLowerCase': (_m, _t, [text]) => fresh(textOf(text).toLowerCase()),
  'String.toUpperCase': (_m, _t, [text]) => fresh(textOf(text).toUpperCase()),
  'String.trim': (_m, _t, [text]) => fresh(trim(textOf(text))),
  'String.strip': (_m, _t, [text]) => fresh(textOf(text).trim()),
  'String.stripLeading': (_m, _t, [text]) => fresh(textOf(text).trimStart()),
  'String.stripTrailing': (_m, _t, [text]) => fresh(textOf(text).trimEnd()),
  'String.stripIndent': (_m, _t, [text]) => fresh(textBlockValue(textOf(text))),
  'String.translateEscapes': (_m, _t, [text]) => fresh(readEscapes(textOf(text)).value),
  'String.indent': (_m, _t, [text, count]) => fresh(lines(textOf(text)).map((line) => `${' '.repeat(count as number)}${line}\n`).join('')),
  'String.repeat': (_m, _t, [text, count]) => {
    if ((count as number) < 0) throw new JavaProblem('java.lang.IllegalArgumentException', `count is negative: ${count as number}`)
    return fresh(textOf(text).repeat(count as number))
  },
  'String.intern': (_m, _t, [text]) => textOf(text),
  'String.toCharArray': (m, _t, [text]) => arrayOf(m, 'char', codes(textOf(text))),
  'String.charCodes': (m, _t, [text]) => arrayOf(m, 'int', codes(textOf(text))),
  'String.points': (m, _t, [text]) => arrayOf(m, 'int', Array.from(textOf(text), (one) => one.codePointAt(0)!)),
  'String.getBytes': (m, _t, [text]) => arrayOf(m, 'byte', utf8(textOf(text))),
  'String.linesArray': (m, _t, [text]) => arrayOf(m, 'java.lang.String', textOf(text) === '' ? [] : lines(textOf(text)).map(fresh)),
  'String.valueOf(char[])': (m, thread, [array]) => textOfAll(m, thread, array!),
  'String.copyValueOf': (m, thread, [array]) => textOfAll(m, thread, array!),
  'String.valueOf(boolean)': (_m, _t, [value]) => fresh(String(value)),
  'String.valueOf(char)': (_m, _t, [value]) => fresh(String.fromCharCode(value as number)),
  'String.valueOf(int)': (_m, _t, [value]) => fresh(String(value)),
  'String.valueOf(long)': (_m, _t, [value]) => fresh(String(value)),
  'String.valueOf(float)': (_m, _t, [value]) => fresh(formatFloat(value as number)),
  'String.valueOf(double)': (_m, _t, [value]) => fresh(formatDouble(value as number)),
  'StringBuilder.reversed': (_m, _t, [text]) => fresh([...textOf(text)].toReversed().join('')),
}

function codes(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
}

function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const char of encodeURIComponent(text).matchAll(/%([\dA-F]{2})|(.)/g)) {
    const byte = char[1] === undefined ? char[2]!.charCodeAt(0) : Number.parseInt(char[1], 16)
    bytes.push((byte << 24) >> 24)
  }
  return bytes
}

function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) return a.charCodeAt(i) - b.charCodeAt(i)
  return a.length - b.length
}
