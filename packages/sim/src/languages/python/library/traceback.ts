/**
 * The text CPython 3.11 prints for an exception nobody caught: frames with their source lines and carets,
 * the chain of causes and contexts, exception groups.
 */
import { characters } from './code-points.ts'

/** Where in the source a frame stands. Columns count characters from 0; the end is exclusive. */
export interface CaretRange {
  readonly column: number
  /** The line the expression ends on; beyond the frame's own line the carets run to the end of the text. */
  readonly endLine: number
  readonly endColumn: number
  /** The part within the range that is marked `^` while the rest is marked `~`; see the two functions that make it. */
  readonly anchor?: Anchor | undefined
}

export interface Anchor {
  readonly start: number
  readonly end: number
}

export interface TracebackFrame {
  readonly file: string
  readonly line: number
  /** The function's name, `<module>` at the top. */
  readonly name: string
  /** The source line as written, with its indentation; undefined when there is none to show. */
  readonly sourceLine?: string | undefined
  readonly carets?: CaretRange | undefined
}

export interface ExceptionText {
  /** The class as shown: with its module unless that is builtins or __main__. */
  readonly type: string
  /** `str(exception)`. */
  readonly message: string
  /** The texts of __notes__. */
  readonly notes?: readonly string[] | undefined
  /** Outermost first; undefined when the exception was never raised. */
  readonly frames?: readonly TracebackFrame[] | undefined
  readonly cause?: ExceptionText | undefined
  readonly context?: ExceptionText | undefined
  readonly suppressContext?: boolean | undefined
  /** The members, for an exception group. */
  readonly members?: readonly ExceptionText[] | undefined
}

/** The marked part of a binary operation: its operator, looked for between the operands. */
export function operatorAnchor(line: string, leftEnd: number, rightStart: number): Anchor | undefined {
  const points = characters(line)
  for (let at = leftEnd; at < rightStart; at++) {
    if (isBlank(points[at])) continue
    const more = at + 1 < rightStart
    if (more && points[at] === ')') continue
    return { start: at, end: at + (more && !isBlank(points[at + 1]) ? 2 : 1) }
  }
  return undefined
}

/** The marked part of a subscript: from its `[` to its `]`, within the columns of the whole expression. */
export function subscriptAnchor(line: string, valueEnd: number, sliceEnd: number, end: number): Anchor {
  const points = characters(line).slice(0, end)
  let start = valueEnd
  while (start < end && points[start] !== '[') start++
  let stop = sliceEnd + 1
  while (stop < end && points[stop] !== ']') stop++
  return { start, end: Math.min(stop + 1, Math.max(stop, end)) }
}

const isBlank = (c: string | undefined): boolean => c === ' ' || c === '\t' || c === '\f'

/** A frame is shown this many times in a row; the rest of its run is counted. */
const TOLD = 3

/** The lines of a stack, without the heading; ends with a newline unless empty. */
export function formatStack(frames: readonly TracebackFrame[]): string {
  let text = ''
  let repeats = 0
  frames.forEach((frame, i) => {
    const previous = frames[i - 1]
    const same = previous !== undefined && previous.file === frame.file && previous.line === frame.line && previous.name === frame.name
    if (!same) text += repeated(repeats)
    repeats = same ? repeats + 1 : 1
    if (repeats <= TOLD) text += formatFrame(frame)
  })
  return text + repeated(repeats)
}

function repeated(count: number): string {
  const more = count - TOLD
  return more > 0 ? `  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]\n` : ''
}

/** One frame: where, the line, and carets where they say more than the line does. */
export function formatFrame(frame: TracebackFrame): string {
  const head = `  File "${frame.file}", line ${frame.line}, in ${frame.name}\n`
  const shown = frame.sourceLine?.replace(/^[ \t\f]+/, '').replace(/\r?\n$/, '') ?? ''
  if (frame.sourceLine === undefined || shown === '') return head
  return `${head}    ${shown}\n${carets(frame.sourceLine.replace(/\r?\n$/, ''), frame)}`
}

function carets(line: string, frame: TracebackFrame): string {
  const range = frame.carets
  if (range === undefined) return ''
  const points = characters(line)
  const indent = points.findIndex((c) => !isBlank(c))
  const oneLine = range.endLine === frame.line
  const end = oneLine ? range.endColumn : characters(line.replace(/[ \t\f]+$/, '')).length
  const anchor = oneLine ? range.anchor : undefined
  if (anchor === undefined && end - range.column === points.length - indent) return ''
  let marks = ''
  for (let at = indent; at < end; at++) {
    const inAnchor = anchor !== undefined && at >= anchor.start && at < anchor.end
    marks += at < range.column ? ' ' : anchor === undefined || inAnchor ? '^' : '~'
  }
  return `    ${marks}\n`
}

const CAUSE = 'The above exception was the direct cause of the following exception:'
const CONTEXT = 'During handling of the above exception, another exception occurred:'
const GROUP_WIDTH = 15
const GROUP_DEPTH = 10

/** The whole text for an exception, chain included. */
export function formatException(exception: ExceptionText): string {
  return new Printer().chain(exception).join('')
}

/** `Type: message`, or the type alone when the message is empty; the notes follow on their own lines. */
export function formatExceptionOnly(exception: ExceptionText): string {
  const head = exception.message === '' ? exception.type : `${exception.type}: ${exception.message}`
  const notes = (exception.notes ?? []).flatMap((note) => note.split('\n'))
  return [head, ...notes].map((line) => `${line}\n`).join('')
}

/** Walks chains and groups, with the margin that nesting in groups asks for. */
class Printer {
  private readonly seen = new Set<ExceptionText>()
  private depth = 0
  private needsClose = false

  chain(exception: ExceptionText): string[] {
    this.seen.add(exception)
    return [...this.before(exception), ...this.one(exception)]
  }

  private before(exception: ExceptionText): string[] {
    const { cause, context } = exception
    if (cause !== undefined) return this.seen.has(cause) ? [] : [...this.chain(cause), this.between(CAUSE)]
    if (context === undefined || exception.suppressContext || this.seen.has(context)) return []
    return [...this.chain(context), this.between(CONTEXT)]
  }

  private between(sentence: string): string {
    return this.indented(`\n${sentence}\n\n`)
  }

  private one(exception: ExceptionText): string[] {
    return exception.members === undefined ? [this.plain(exception)] : this.group(exception, exception.members)
  }

  private plain(exception: ExceptionText): string {
    const heading = exception.frames === undefined ? '' : `Traceback (most recent call last):\n${formatStack(exception.frames)}`
    return this.indented(heading + formatExceptionOnly(exception))
  }

  private group(exception: ExceptionText, members: readonly ExceptionText[]): string[] {
    if (this.depth > GROUP_DEPTH) return [this.indented(`... (max_group_depth is ${GROUP_DEPTH})\n`)]
    const top = this.depth === 0
    if (top) this.depth++
    const margin = this.margin()
    const heading =
      exception.frames === undefined
        ? ''
        : `${top ? '  + ' : margin}Exception Group Traceback (most recent call last):\n${prefixed(formatStack(exception.frames), margin)}`
    const out = [heading + prefixed(formatExceptionOnly(exception), margin), ...this.members(members)]
    if (top) this.depth = 0
    return out
  }

  private members(members: readonly ExceptionText[]): string[] {
    const shown = Math.min(members.length, GROUP_WIDTH + 1)
    const out: string[] = []
    this.needsClose = false
    for (let i = 0; i < shown; i++) {
      const last = i === shown - 1
      if (last) this.needsClose = true
      const cut = i >= GROUP_WIDTH
      const title = cut ? '...' : String(i + 1)
      out.push(`${this.indent()}${i === 0 ? '+-' : '  '}+---------------- ${title} ----------------\n`)
      this.depth++
      out.push(...(cut ? [this.remaining(members.length - GROUP_WIDTH)] : this.chain(members[i] as ExceptionText)))
      if (last && this.needsClose) {
        out.push(`${this.indent()}+------------------------------------\n`)
        this.needsClose = false
      }
      this.depth--
    }
    return out
  }

  private remaining(count: number): string {
    return this.indented(`and ${count} more exception${count > 1 ? 's' : ''}\n`)
  }

  private indent(): string {
    return ' '.repeat(2 * this.depth)
  }

  private margin(): string {
    return this.depth === 0 ? '' : `${this.indent()}| `
  }

  private indented(text: string): string {
    return prefixed(text, this.margin())
  }
}

function prefixed(text: string, margin: string): string {
  return margin === '' ? text : text.replace(/^(?=[^\n]|\n)/gm, (_, at: number) => (at < text.length ? margin : ''))
}
