import type { Interpreter } from '../../../../machine/interpreter.ts'
import type { Value } from '../../../../machine/values.ts'
import { dedent, fill, indent, shorten, wrap, type WrapOptions } from '../../library/textwrap.ts'
import { capwords, stringConstants } from '../../library/string-module.ts'
import { classOf } from '../../objects/classes.ts'
import { PyList, PyNative } from '../../objects/values.ts'
import { truth } from '../../runtime/truth.ts'
import { isInt } from '../../runtime/numbers.ts'
import { typeError } from '../../runtime/raise.ts'
import { moduleFunction } from '../signature.ts'

function text(m: Interpreter, value: Value): string {
  if (typeof value === 'string') return value
  throw typeError(m, `expected string or bytes-like object, got '${classOf(value).name}'`)
}

/** textwrap's functions take the options of TextWrapper by name. */
function wrapper(name: string, run: (m: Interpreter, given: string, options: WrapOptions) => Value): PyNative {
  return new PyNative(name, name, (m, [given, width], keywords, thread) => {
    const options: Record<string, unknown> = {}
    if (width !== undefined) options['width'] = Number(width)
    for (const [key, value] of keywords) {
      const camel = key.replace(/_(\w)/g, (_, c: string) => c.toUpperCase())
      options[camel === 'tabsize' ? 'tabSize' : camel] = typeof value === 'boolean' ? truth(m, thread, value) : isInt(value) ? Number(value) : value
    }
    return run(m, text(m, given), options)
  }, 'pure', false)
}

export const TEXTWRAP: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['wrap', wrapper('wrap', (m, given, options) => m.born(new PyList(wrap(given, options))))],
  ['fill', wrapper('fill', (_m, given, options) => fill(given, options))],
  ['shorten', wrapper('shorten', (_m, given, options) => shorten(given, options.width ?? 70, options))],
  ['indent', moduleFunction('indent', 'text:, prefix:', (m, [given, prefix]) => indent(text(m, given), text(m, prefix)))],
  ['dedent', moduleFunction('dedent', 'text:', (m, [given]) => dedent(text(m, given)))],
])

export const STRING_NATIVES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ...Object.entries(stringConstants),
  ['capwords', moduleFunction('capwords', 's:, sep=', (m, [given, separator = null]) => capwords(text(m, given), separator === null ? null : text(m, separator)))],
])
