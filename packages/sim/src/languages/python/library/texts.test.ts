import { Float, conformsTo } from '../../../../oracle/conformance.ts'
import { dumps, loads } from './json.ts'
import type { JsonTree } from './json.ts'
import { PythonError } from './python-error.ts'
import { strRepr } from './str-repr.ts'
import { capwords, parseTemplate, stringConstants } from './string-module.ts'
import { dedent, indent, shorten, wrap } from './textwrap.ts'

type Shown = null | boolean | number | bigint | string | { float: Float } | Shown[] | { pairs: [Shown, Shown][] }

function tree(value: Shown): JsonTree {
  if (Array.isArray(value)) return value.map(tree)
  if (value === null || typeof value !== 'object') return value
  if ('float' in value) return { float: value.float.value }
  return { pairs: value.pairs.map(([k, v]) => [tree(k), tree(v)] as const) }
}

function shown(value: JsonTree): unknown {
  if (Array.isArray(value)) return value.map(shown)
  if (value === null || typeof value !== 'object') return value
  if ('float' in value) return { float: new Float(value.float) }
  const pairs = (value as { pairs: readonly (readonly [JsonTree, JsonTree])[] }).pairs
  return { pairs: [...new Map(pairs.map(([k, v]) => [k as string, shown(v)] as const))] }
}

const indentText = (given: number | string | null): string | null => (typeof given === 'number' ? ' '.repeat(given) : given)

function filled(template: string, values: Record<string, string>, safe: boolean): string {
  return parseTemplate(template)
    .map((part) => {
      if ('text' in part) return part.text
      const value = 'name' in part ? values[part.name] : undefined
      if (value !== undefined) return value
      if (safe) return part.written
      throw 'error' in part ? part.error : new PythonError('KeyError', strRepr(part.name))
    })
    .join('')
}

const camel = (options: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(options).map(([key, value]) => [key.replace(/_(\w)/g, (_, c: string) => c.toUpperCase()), value]))

conformsTo('texts', {
  dumps: (value: Shown) => dumps(tree(value)),
  dumps_with: (value: Shown, given: number | string | null, sortKeys: boolean, ensureAscii: boolean) => dumps(tree(value), { indent: indentText(given), sortKeys, ensureAscii }),
  dumps_strict: (value: Shown) => dumps(tree(value), { allowNan: false }),
  loads: (text: string) => shown(loads(text)),
  wrap: (text: string, width: number) => wrap(text, { width }),
  wrap_with: (text: string, options: Record<string, unknown>) => wrap(text, camel(options)),
  shorten: (text: string, width: number) => shorten(text, width),
  dedent,
  indent,
  capwords: (text: string) => capwords(text),
  constants: () => stringConstants,
  template: (text: string) => filled(text, { a: 'A', b: 'B', A_1b: 'C' }, false),
  safe_template: (text: string) => filled(text, { a: 'A', b: 'B' }, true),
})
