import type { SourceLines } from '../source-lines.ts'

/** One line of plain text and what can be said of it alone. */
export interface TextLine {
  readonly number: number
  readonly text: string
  /** Columns before the first character; a tab counts as four. */
  readonly indent: number
  /** `soft` is a line of spaces only: pages keep one for an empty line inside a listing. */
  readonly kind: 'empty' | 'soft' | 'filled'
  readonly bullet: Bullet | null
}

export interface Bullet {
  readonly marker: string
  readonly family: 'bullet' | 'number' | 'tick' | 'picture'
  readonly checked: boolean | null
  readonly text: string
}

export function textLines(source: SourceLines): TextLine[] {
  const lines = Array.from({ length: source.count }, (_, index): TextLine => {
    const text = source.line(index + 1)
    const trimmed = text.trim()
    return {
      number: index + 1,
      text,
      indent: /^\s*/.exec(text)![0].replaceAll('\t', '    ').length,
      kind: trimmed !== '' ? 'filled' : text === '' ? 'empty' : 'soft',
      bullet: bulletOn(trimmed),
    }
  })
  return lines.map((line, index) => (line.bullet?.family !== 'picture' || isAmongLike(lines, index) ? line : { ...line, bullet: null }))
}

/** A pictograph is a bullet only where the line above or below has the same. */
const isAmongLike = (lines: readonly TextLine[], index: number): boolean => [lines[index - 1], lines[index + 1]].some((line) => line?.bullet?.marker === lines[index]!.bullet!.marker)

const ticked = /^(✅|☑️?|✔️?|✓|\[[xX]\])\s*(\S.*)$/u
const unticked = /^(☐|⬜|❌|✗|✘|\[ \])\s*(\S.*)$/u
const bulleted = /^([•◦▪▫‣●○∙·⁃■□➤▶→*+–-])\s+(\S.*)$/u
const numbered = /^(\d{1,3}[.)]|[a-z]\))\s+(\S.*)$/
const pictured = /^(\p{Extended_Pictographic}\ufe0f?)\s+(\S.*)$/u

function bulletOn(trimmed: string): Bullet | null {
  const families = [
    { pattern: ticked, family: 'tick', checked: true },
    { pattern: unticked, family: 'tick', checked: false },
    { pattern: bulleted, family: 'bullet', checked: null },
    { pattern: numbered, family: 'number', checked: null },
    { pattern: pictured, family: 'picture', checked: null },
  ] as const
  for (const { pattern, family, checked } of families) {
    const match = pattern.exec(trimmed)
    if (match) return { marker: match[1]!, family, checked, text: match[2]! }
  }
  return null
}

/** Maximal runs of lines that pass. */
export function runsOf(lines: readonly TextLine[], passes: (line: TextLine) => boolean): TextLine[][] {
  const runs: TextLine[][] = []
  let isOpen = false
  for (const line of lines) {
    const isIn = passes(line)
    if (isIn && isOpen) runs.at(-1)!.push(line)
    else if (isIn) runs.push([line])
    isOpen = isIn
  }
  return runs
}
