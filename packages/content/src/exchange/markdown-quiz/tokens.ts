/** What a line of a quiz begins, told by its first characters; further lines belong to it while they are indented. */
export type Mark = 'stem' | 'right' | 'wrong' | 'checked' | 'unchecked' | 'feedback' | 'plus' | 'minus' | 'star' | 'reject' | 'misconception' | 'essay' | 'number' | 'upload' | 'group' | 'attribute' | 'unknown'

export interface Token {
  readonly line: number
  readonly mark: Mark
  readonly text: string
}

const marks: readonly (readonly [Mark, RegExp])[] = [
  ['attribute', /^(?=(?:title|topic|level|shown|direction|kind|ends|labels|holds|misconception|open|points|quiz title|quiz description|shuffle answers|show correct answers|one question at a time|can't go back|pick|points per question|solution|text title|text)\s*:)/i],
  ['group', /^(?:GROUP|END_GROUP)(?=\s*$)/],
  ['stem', /^\d+[.)](?:\s+|$)/],
  ['right', /^\*[a-zA-Z][.)](?:\s+|$)/],
  ['wrong', /^[a-zA-Z][.)](?:\s+|$)/],
  ['checked', /^\[[*xX]\](?:\s+|$)/],
  ['unchecked', /^\[ ?\](?:\s+|$)/],
  ['feedback', /^\.\.\.(?:\s+|$)/],
  ['essay', /^_{3,}(?=\s*$)/],
  ['upload', /^\^{3,}(?=\s*$)/],
  ['number', /^=(?:\s+|$)/],
  ['plus', /^\+(?:\s+|$)/],
  ['minus', /^-(?:\s+|$)/],
  ['star', /^\*(?:\s+|$)/],
  ['reject', /^!(?:\s+|$)/],
  ['misconception', /^@(?:\s+|$)/],
]

/** Lines → tokens. Comments (`%` and COMMENT blocks) are left out; so are rules and headings between questions. */
export function tokensIn(text: string): Token[] {
  const tokens: Open[] = []
  let isComment = false
  for (const [index, line] of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/).entries()) {
    const last = tokens.at(-1)
    if (/^(END_)?COMMENT\s*$/.test(line)) isComment = !line.startsWith('END')
    else if (isComment || /^(%|#+ |---+\s*$|===+\s*$)/.test(line)) continue
    else if (last && (line.trim() === '' || /^(\t| {2})/.test(line))) last.lines.push(dedented(line, last.width))
    else if (line.trim() !== '') tokens.push(opened(line, index + 1))
  }
  return tokens.map(({ line, mark, lines }) => ({ line, mark, text: lines.join('\n').replace(/(\n\s*)+$/, '') }))
}

interface Open {
  readonly line: number
  readonly mark: Mark
  /** Columns that the mark takes; as many are taken off the lines that go on below it. */
  readonly width: number
  readonly lines: string[]
}

function opened(line: string, number: number): Open {
  for (const [mark, pattern] of marks) {
    const match = pattern.exec(line)
    if (match) return { line: number, mark, width: Math.max(2, match[0].length), lines: [line.slice(match[0].length)] }
  }
  return { line: number, mark: 'unknown', width: 2, lines: [line] }
}

function dedented(line: string, width: number): string {
  const indent = /^ */.exec(line)![0].length
  return line.startsWith('\t') ? line.slice(1) : line.slice(Math.min(indent, width))
}
