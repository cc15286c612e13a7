import { Refusal } from './refusal.ts'

const RADIX = /0(?:[xX](?:_?[0-9a-fA-F])*|[oO](?:_?[0-7])*|[bB](?:_?[01])*)/y
const DECIMAL = /(?:\d(?:_?\d)*\.?|\.(?=\d))(?:(?<=\.)\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?[jJ]?/y
const KEYWORD_AFTER = /and|else|for|i[nfs]|or|not/y
const RADIX_NAMES: Record<string, string> = { x: 'hexadecimal', o: 'octal', b: 'binary' }

/** The end offset of the number that starts at `start`. @throws Refusal for a number that CPython refuses. */
export function scanNumber(text: string, start: number): number {
  const radix = match(RADIX, text, start)
  if (radix > start) return endOfRadix(text, start, radix)
  const end = match(DECIMAL, text, start)
  const literal = text.slice(start, end)
  const imaginary = /[jJ]$/.test(literal)
  endOfNumber(text, end, imaginary ? 'imaginary' : 'decimal')
  if (/^0[\d_]*[1-9][\d_]*$/.test(literal)) {
    const message = 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers'
    throw new Refusal('SyntaxError', message, { start, end })
  }
  return end
}

function endOfRadix(text: string, start: number, end: number): number {
  const name = RADIX_NAMES[text[start + 1]!.toLowerCase()]!
  const next = text[end] ?? ''
  if (name !== 'hexadecimal' && /\d/.test(next)) {
    throw new Refusal('SyntaxError', `invalid digit '${next}' in ${name} literal`, { start: end, end: end + 1 })
  }
  if (end === start + 2) throw invalid(name, end)
  endOfNumber(text, end, name)
  return end
}

/** `1if x else y` is a number and a keyword; any other letter that touches a number is refused. */
function endOfNumber(text: string, end: number, name: string): void {
  if (!/[\w\u0080-\uffff]/.test(text[end] ?? '')) return
  if (match(KEYWORD_AFTER, text, end) > end) return
  throw invalid(name, end)
}

function invalid(name: string, at: number): Refusal {
  return new Refusal('SyntaxError', `invalid ${name} literal`, { start: at - 1, end: at })
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
