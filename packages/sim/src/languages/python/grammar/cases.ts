/** One case of a case file: a program and what is expected of it. */
export interface SourceCase {
  readonly source: string
  readonly expected: string
}

const ARROW = '\n==>\n'

/**
 * Reads a case file: programs, each followed by a line `==>` and what is expected of it, with lines `---` between
 * the cases.
 * @throws Error for a case without an arrow.
 */
export function readCases(text: string): SourceCase[] {
  return text.trimEnd().split('\n---\n').map((part) => {
    const arrow = part.lastIndexOf(ARROW)
    if (arrow < 0) throw new Error(`A case has no "==>": ${part}`)
    return { source: `${part.slice(0, arrow)}\n`, expected: part.slice(arrow + ARROW.length) }
  })
}
