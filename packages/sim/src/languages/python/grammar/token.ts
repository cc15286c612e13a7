/**
 * `text` is the spelling of names, keywords and operators, and empty for every other kind, so that comparing it with
 * a keyword or an operator can never be fooled by a string's contents.
 */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly start: number
  readonly end: number
  /** How many brackets are open after this token. */
  readonly depth: number
}

export type TokenKind =
  | 'name'
  | 'number'
  | 'string'
  | 'operator'
  | 'newline'
  | 'indent'
  | 'dedent'
  | 'end'
  /** An f-string is `fstart`, then `fmiddle` text and `{` … `}` fields in turn, then `fend`. */
  | 'fstart'
  | 'fmiddle'
  | 'fend'

export const KEYWORDS: ReadonlySet<string> = new Set(
  ('False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield').split(' '),
)

const EXPRESSION_KEYWORDS = new Set(['False', 'None', 'True', 'await', 'lambda', 'not'])
const EXPRESSION_OPERATORS = new Set(['(', '[', '{', '-', '+', '~', '...'])

/** Whether an expression (not a starred one) can begin with this token. */
export function startsExpression(token: Token): boolean {
  switch (token.kind) {
    case 'name':
      return !KEYWORDS.has(token.text) || EXPRESSION_KEYWORDS.has(token.text)
    case 'operator':
      return EXPRESSION_OPERATORS.has(token.text)
    case 'number':
    case 'string':
    case 'fstart':
      return true
    default:
      return false
  }
}
