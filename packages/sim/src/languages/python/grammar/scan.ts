/** The length of the line ending at an offset, 0 where there is none. */
export function newlineAt(text: string, offset: number): number {
  if (text.startsWith('\r\n', offset)) return 2
  return text[offset] === '\n' || text[offset] === '\r' ? 1 : 0
}

/** Behind the closing quote of the string whose text begins at `from`; undefined when it never closes. */
export function endOfString(text: string, from: number, quote: string): number | undefined {
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at += newlineAt(text, at + 1) || 1
    else if ((character === '\n' || character === '\r') && quote.length === 1) return undefined
    else if (text.startsWith(quote, at)) return at + quote.length
  }
  return undefined
}

/** Where the line that holds `from` ends; a backslash carries it over to the next. */
export function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at += newlineAt(text, at + 1) || 1
    else if (character === '\n' || character === '\r') return at
  }
  return text.length
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isNameStart(code: number): boolean {
  return code >= 128 || code === 95 || ((code | 32) >= 97 && (code | 32) <= 122)
}
