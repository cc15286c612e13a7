/** What a listing would print, judged from the strings in its print calls. */

const printCall = /\b(print\w*|Print\w*|puts|log|write|info)!?\s*\(|\becho |\bcout\b/
const placeholder = /\{[^{}]*\}|%[-+0-9.]*[a-zA-Z]|\\n|\\t/
const bareValue = /^(-?[\d.,_]+|\[.*\]|\(.*\)|\{.*\}|True|False|None|true|false|nil|null|"[^"]*"|'[^']*')$/

export interface Printer {
  /** True where the listing prints something at all. */
  readonly prints: boolean
  /** True for a line that one of its print calls may have written, so much of it at least by the strings in the call. */
  mayPrint(line: string, leastShare?: number): boolean
}

export function printerOf(code: readonly string[]): Printer {
  const calls = code.filter((line) => printCall.test(line))
  const templates = calls.map(fixedPieces)
  const printsValues = templates.some((pieces) => pieces.length === 0)
  return {
    prints: calls.length > 0,
    mayPrint: (line, leastShare = 0) => templates.some((pieces) => pieces.length > 0 && fits(line, pieces) && pieces.join('').length >= leastShare * line.trim().length) || (printsValues && bareValue.test(line.trim())),
  }
}

/** The parts of its strings that a print call writes as they stand, in order. */
function fixedPieces(line: string): string[] {
  const strings = line.match(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g) ?? []
  return strings.flatMap((string) => string.slice(1, -1).split(placeholder)).filter((piece) => /\w/.test(piece))
}

function fits(line: string, pieces: readonly string[]): boolean {
  let from = 0
  for (const piece of pieces) {
    const at = line.indexOf(piece.trim(), from)
    if (at === -1) return false
    from = at + piece.trim().length
  }
  return true
}
