/** The `string` module: constants, `capwords`, and `Template` as a plan of pieces. */
import { PythonError, valueError } from './python-error.ts'
import { capitalize } from './text-case.ts'
import { split } from './text-split.ts'

const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const DIGITS = '0123456789'
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
const WHITESPACE = ' \t\n\r\v\f'
const LETTERS = LOWER + LOWER.toUpperCase()

export const stringConstants = {
  ascii_lowercase: LOWER,
  ascii_uppercase: LOWER.toUpperCase(),
  ascii_letters: LETTERS,
  digits: DIGITS,
  hexdigits: `${DIGITS}abcdefABCDEF`,
  octdigits: '01234567',
  punctuation: PUNCTUATION,
  whitespace: WHITESPACE,
  printable: DIGITS + LETTERS + PUNCTUATION + WHITESPACE,
} as const

/** `capwords(text, separator)`. */
export function capwords(text: string, separator: string | null = null): string {
  return split(text, separator).map(capitalize).join(separator ?? ' ')
}

export type TemplatePart = { readonly text: string } | { readonly name: string; readonly written: string } | { readonly error: PythonError; readonly written: string }

/**
 * A `$`-template in parts. `substitute` looks every name up and raises an error part; `safe_substitute` puts
 * `written` in place of an unknown name or an error.
 */
export function parseTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = []
  let at = 0
  for (const match of template.matchAll(/\$(?:(\$)|([_a-zı\u017f][_a-z0-9ı\u017f]*)|\{([_a-zı\u017f][_a-z0-9ı\u017f]*)\}|)/gi)) {
    if (match.index > at) parts.push({ text: template.slice(at, match.index) })
    at = match.index + match[0].length
    const name = match[2] ?? match[3]
    if (match[1] !== undefined) parts.push({ text: '$' })
    else if (name !== undefined) parts.push({ name, written: match[0] })
    else parts.push({ error: invalidPlaceholder(template, match.index), written: match[0] })
  }
  if (at < template.length) parts.push({ text: template.slice(at) })
  return parts
}

function invalidPlaceholder(template: string, offset: number): PythonError {
  const before = template.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return valueError(
    `Invalid placeholder in string: line ${before.split('\n').length}, col ${Array.from(before.slice(lineStart)).length + 1}`,
  )
}
