/**
 * `json.dumps` and `json.loads` over a plain tree. The machine turns its objects into the tree and back; ints are
 * Int, floats {float}, a dict its pairs in order.
 */
import { compareText } from './text-search.ts'
import { floatRepr } from './float.ts'
import { normalise } from './int.ts'
import type { Int } from './int.ts'
import { intToString } from './int-bits.ts'
import { PythonError, typeError, valueError } from './python-error.ts'

export type JsonTree = null | boolean | Int | string | { readonly float: number } | readonly JsonTree[] | { readonly pairs: readonly JsonPair[] }
export type JsonPair = readonly [key: JsonTree, value: JsonTree]

export interface DumpOptions {
  /** Spaces a level as text; null puts all on one line. */
  readonly indent?: string | null
  readonly itemSeparator?: string
  readonly keySeparator?: string
  readonly sortKeys?: boolean
  readonly ensureAscii?: boolean
  readonly allowNan?: boolean
  /** Leaves out pairs whose key is of another type instead of refusing them. */
  readonly skipKeys?: boolean
}

/** `json.dumps`. Errors: TypeError for a key of another type, ValueError for NaN where it is not allowed. */
export function dumps(tree: JsonTree, options: DumpOptions = {}): string {
  const indent = options.indent ?? null
  return new Writer({
    indent,
    itemSeparator: options.itemSeparator ?? (indent === null ? ', ' : ','),
    keySeparator: options.keySeparator ?? ': ',
    sortKeys: options.sortKeys ?? false,
    ensureAscii: options.ensureAscii ?? true,
    allowNan: options.allowNan ?? true,
    skipKeys: options.skipKeys ?? false,
  }).value(tree, 0)
}

/** The refusal of a value that has no JSON form. */
export const notSerializable = (typeName: string): PythonError => typeError(`Object of type ${typeName} is not JSON serializable`)

class Writer {
  private readonly options: Required<DumpOptions>

  constructor(options: Required<DumpOptions>) {
    this.options = options
  }

  value(tree: JsonTree, level: number): string {
    if (tree === null) return 'null'
    if (typeof tree === 'string') return this.text(tree)
    if (typeof tree === 'boolean') return tree ? 'true' : 'false'
    if (typeof tree !== 'object') return intToString(tree)
    if (isList(tree)) return this.wrapped('[', tree.map((item) => this.value(item, level + 1)), ']', level)
    return 'float' in tree ? this.float(tree.float) : this.wrapped('{', this.pairs(tree.pairs, level), '}', level)
  }

  private wrapped(open: string, items: readonly string[], close: string, level: number): string {
    const { indent, itemSeparator } = this.options
    if (items.length === 0) return open + close
    if (indent === null) return open + items.join(itemSeparator) + close
    const [inner, outer] = [`\n${indent.repeat(level + 1)}`, `\n${indent.repeat(level)}`]
    return open + inner + items.join(itemSeparator + inner) + outer + close
  }

  private pairs(pairs: readonly JsonPair[], level: number): string[] {
    const ordered = this.options.sortKeys ? sortedByKey(pairs) : pairs
    return ordered.flatMap(([key, value]) => {
      const name = this.key(key)
      return name === undefined ? [] : [this.text(name) + this.options.keySeparator + this.value(value, level + 1)]
    })
  }

  private key(key: JsonTree): string | undefined {
    if (typeof key === 'string') return key
    if (key === null || typeof key !== 'object' || 'float' in key) return this.value(key, 0)
    if (this.options.skipKeys) return undefined
    throw typeError(`keys must be str, int, float, bool or None, not ${isList(key) ? 'tuple' : 'dict'}`)
  }

  private text(text: string): string {
    const escaped = JSON.stringify(text).replace(/\\u([dD][89a-fA-F]..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    if (!this.options.ensureAscii) return escaped
    return escaped.replace(/[\x7f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
  }

  private float(x: number): string {
    if (Number.isFinite(x)) return floatRepr(x)
    if (!this.options.allowNan) throw valueError('Out of range float values are not JSON compliant')
    return Number.isNaN(x) ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity'
  }
}

const isList = (tree: JsonTree): tree is readonly JsonTree[] => Array.isArray(tree)

function sortedByKey(pairs: readonly JsonPair[]): readonly JsonPair[] {
  pairs.forEach(([key], i) => {
    const before = pairs[i - 1]
    if (before !== undefined) checkComparable(key, before[0])
  })
  return pairs.toSorted(([a], [b]) => compareKeys(a, b))
}

function checkComparable(a: JsonTree, b: JsonTree): void {
  if (typeof a === 'string' && typeof b === 'string') return
  if (numberOf(a) !== undefined && numberOf(b) !== undefined) return
  throw typeError(`'<' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`)
}

function compareKeys(a: JsonTree, b: JsonTree): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  const [x = 0, y = 0] = [numberOf(a), numberOf(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

function numberOf(key: JsonTree): Int | undefined {
  if (typeof key === 'boolean') return Number(key)
  if (typeof key === 'number' || typeof key === 'bigint') return key
  return key !== null && typeof key === 'object' && 'float' in key ? key.float : undefined
}

function typeName(key: JsonTree): string {
  if (key === null) return 'NoneType'
  if (typeof key === 'string') return 'str'
  if (typeof key === 'boolean') return 'bool'
  if (typeof key !== 'object') return 'int'
  return isList(key) ? 'tuple' : 'float' in key ? 'float' : 'dict'
}

/** `json.decoder.JSONDecodeError`: the sentence carries the place, in characters from 0. */
export class JsonDecodeError extends PythonError {
  readonly reason: string
  readonly document: string
  readonly position: number

  constructor(reason: string, document: string, offset: number) {
    const before = document.slice(0, offset)
    const position = Array.from(before).length
    const line = before.split('\n').length
    const column = Array.from(before.slice(before.lastIndexOf('\n') + 1)).length + 1
    super('json.decoder.JSONDecodeError', `${reason}: line ${line} column ${column} (char ${position})`)
    this.reason = reason
    this.document = document
    this.position = position
  }
}

/** `json.loads`. Errors: JsonDecodeError. */
export function loads(text: string): JsonTree {
  if (text.startsWith('\ufeff')) throw new JsonDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', text, 0)
  const reader = new Reader(text)
  reader.skip()
  const tree = reader.value()
  reader.skip()
  if (reader.at < text.length) throw new JsonDecodeError('Extra data', text, reader.at)
  return tree
}

const WORDS: readonly (readonly [string, JsonTree])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', { float: NaN }],
  ['Infinity', { float: Infinity }],
  ['-Infinity', { float: -Infinity }],
]
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

class Reader {
  at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  skip(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? 'x')) this.at++
  }

  value(): JsonTree {
    const c = this.text[this.at]
    if (c === '"') return this.string()
    if (c === '{') return this.object()
    if (c === '[') return this.list()
    for (const [word, meaning] of WORDS) {
      if (!this.text.startsWith(word, this.at)) continue
      this.at += word.length
      return meaning
    }
    return this.number()
  }

  private number(): JsonTree {
    const pattern = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (match === null) throw this.error('Expecting value')
    this.at += match[0].length
    return match[1] === undefined && match[2] === undefined ? normalise(BigInt(match[0])) : { float: Number(match[0]) }
  }

  private list(): JsonTree {
    const items: JsonTree[] = []
    this.at++
    this.skip()
    if (this.takes(']')) return items
    for (;;) {
      items.push(this.value())
      this.skip()
      if (this.takes(']')) return items
      if (!this.takes(',')) throw this.error("Expecting ',' delimiter")
      this.skip()
    }
  }

  private object(): JsonTree {
    const pairs: JsonPair[] = []
    this.at++
    this.skip()
    if (this.takes('}')) return { pairs }
    for (;;) {
      if (this.text[this.at] !== '"') throw this.error('Expecting property name enclosed in double quotes')
      const key = this.string()
      this.skip()
      if (!this.takes(':')) throw this.error("Expecting ':' delimiter")
      this.skip()
      pairs.push([key, this.value()])
      this.skip()
      if (this.takes('}')) return { pairs }
      if (!this.takes(',')) throw this.error("Expecting ',' delimiter")
      this.skip()
    }
  }

  private string(): string {
    const start = this.at++
    let out = ''
    for (;;) {
      const plain = /[^"\\\x00-\x1f]*/y
      plain.lastIndex = this.at
      const run = plain.exec(this.text)?.[0] ?? ''
      out += run
      this.at += run.length
      const c = this.text[this.at]
      if (c === undefined) throw this.error('Unterminated string starting at', start)
      if (c !== '"' && c !== '\\') throw this.error('Invalid control character at')
      this.at++
      if (c === '"') return out
      out += this.escape(start)
    }
  }

  private escape(start: number): string {
    const c = this.text[this.at]
    if (c === undefined) throw this.error('Unterminated string starting at', start)
    const simple = ESCAPES[c]
    if (simple === undefined && c !== 'u') throw this.error('Invalid \\escape', this.at - 1)
    this.at++
    if (simple !== undefined) return simple
    const hex = this.text.slice(this.at, this.at + 4)
    if (!/^[0-9a-fA-F]{4}$/.test(hex)) throw this.error('Invalid \\uXXXX escape', this.at - 1)
    this.at += 4
    return String.fromCharCode(parseInt(hex, 16))
  }

  private takes(c: string): boolean {
    if (this.text[this.at] !== c) return false
    this.at++
    return true
  }

  private error(reason: string, at = this.at): JsonDecodeError {
    return new JsonDecodeError(reason, this.text, at)
  }
}
