const SIMPLE: Readonly<Record<string, string>> = {
  b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', s: ' ', '"': '"', "'": "'", '\\': '\\',
}

/** The text behind a literal's escapes, and where the first escape Java does not know stands. */
export function readEscapes(raw: string): { readonly value: string; readonly badAt?: number } {
  let badAt: number | undefined
  const value = raw.replace(/\\(u+[\da-fA-F]{4}|[0-3]?[0-7]{1,2}|\r\n|[^])/g, (_, escape: string, at: number) => {
    if (/^u+[\da-fA-F]{4}$/.test(escape)) return String.fromCharCode(Number.parseInt(escape.replace(/^u+/, ''), 16))
    if (/^[0-7]/.test(escape)) return String.fromCharCode(Number.parseInt(escape, 8))
    if (escape === '\n' || escape === '\r' || escape === '\r\n') return ''
    const simple = SIMPLE[escape]
    if (simple === undefined) badAt ??= at
    return simple ?? ''
  })
  return { value, badAt }
}

/**
 * The lines of a text block without their shared indentation and trailing space, escapes still unread (JLS 3.10.6):
 * the last line counts for the indentation even when it holds only the closing delimiter.
 */
export function textBlockValue(content: string): string {
  const lines = content.replaceAll(/\r\n?/g, '\n').split('\n')
  const last = lines.length - 1
  const counted = lines.filter((line, index) => index === last || line.trim() !== '')
  const indent = Math.min(...counted.map((line) => line.length - line.trimStart().length))
  return lines
    .map((line) => (line.trim() === '' ? '' : line.slice(indent).replace(/[ \t\f]+$/, '')))
    .join('\n')
}
