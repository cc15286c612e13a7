import type { Span } from './span.ts'

/** A place a reader can find: lines and columns count from 1, columns in code points (an emoji is one column). */
export interface Position {
  readonly line: number
  readonly column: number
}

const CARRIAGE_RETURN = 13
const LINE_FEED = 10

/**
 * A program's text under its file name, able to say where an offset is.
 * Lines end at `\n`, `\r\n` or `\r`; offsets outside the text are taken as its nearest end.
 */
export class SourceText {
  readonly file: string
  readonly text: string
  private readonly lineStarts: readonly number[]

  constructor(file: string, text: string) {
    this.file = file
    this.text = text
    this.lineStarts = findLineStarts(text)
  }

  get lineCount(): number {
    return this.lineStarts.length
  }

  /** The 1-based line and code-point column of an offset. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length))
    const line = this.lineAt(at)
    return { line, column: codePoints(this.text, this.lineStart(line), at) + 1 }
  }

  /** The 1-based line that holds an offset. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.lineStarts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** The text of a 1-based line without its ending; empty for a line that does not exist. */
  line(number: number): string {
    const start = this.lineStarts[number - 1]
    if (start === undefined) return ''
    const end = this.lineStarts[number] ?? this.text.length
    return this.text.slice(start, end).replace(/[\r\n]+$/, '')
  }

  /** The text a span covers. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end)
  }

  private lineStart(line: number): number {
    return this.lineStarts[line - 1] ?? 0
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue
    if (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED) i++
    starts.push(i + 1)
  }
  return starts
}

function codePoints(text: string, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; count++) i += text.codePointAt(i)! > 0xffff ? 2 : 1
  return count
}
