/** The `textwrap` module: wrap, fill, shorten, indent and dedent, with the options of TextWrapper. */
import { length, slice } from './code-points.ts'
import { valueError } from './python-error.ts'
import { expandTabs } from './text-layout.ts'

export interface WrapOptions {
  readonly width?: number
  readonly initialIndent?: string
  readonly subsequentIndent?: string
  readonly expandTabs?: boolean
  readonly tabSize?: number
  readonly replaceWhitespace?: boolean
  readonly dropWhitespace?: boolean
  readonly fixSentenceEndings?: boolean
  readonly breakLongWords?: boolean
  readonly breakOnHyphens?: boolean
  readonly maxLines?: number | null
  readonly placeholder?: string
}

const DEFAULTS: Required<WrapOptions> = {
  width: 70,
  initialIndent: '',
  subsequentIndent: '',
  expandTabs: true,
  tabSize: 8,
  replaceWhitespace: true,
  dropWhitespace: true,
  fixSentenceEndings: false,
  breakLongWords: true,
  breakOnHyphens: true,
  maxLines: null,
  placeholder: ' [...]',
}

const BLANK = String.raw`[\t\n\v\f\r ]`
const INK = String.raw`[^\t\n\v\f\r ]`
const WORD = String.raw`[\p{L}\p{N}_]`
const LETTER = String.raw`[\p{L}_]`

/** A run of blanks, a dash between words, or a word up to where it may break: behind a hyphen between letters. */
const CHUNKS = new RegExp(
  `${BLANK}+|(?<=[\\p{L}\\p{N}_!"'&.,?])-{2,}(?=${WORD})|` +
    `${INK}+?(?:-(?:(?<=${LETTER}{2}-)|(?<=${LETTER}-${LETTER}-))(?=${LETTER}-?${LETTER})|(?=${BLANK}|$)|(?<=[\\p{L}\\p{N}_!"'&.,?])(?=-{2,}${WORD}))`,
  'gu',
)
const WORDS = new RegExp(`${BLANK}+|${INK}+`, 'gu')

const isBlank = (text: string): boolean => /^[\t-\r\x1c-\x20\x85\xa0]*$/.test(text)

/** `textwrap.wrap`. Errors: ValueError for a width below 1, or too small for the placeholder. */
export function wrap(text: string, given: WrapOptions = {}): string[] {
  const options = { ...DEFAULTS, ...given }
  let plain = options.expandTabs ? expandTabs(text, options.tabSize) : text
  if (options.replaceWhitespace) plain = plain.replace(/[\t\n\v\f\r]/g, ' ')
  const chunks = plain.match(options.breakOnHyphens ? CHUNKS : WORDS) ?? []
  if (options.fixSentenceEndings) fixSentences(chunks)
  return wrapChunks(chunks, options)
}

export const fill = (text: string, options: WrapOptions = {}): string => wrap(text, options).join('\n')

/** `textwrap.shorten`: one line of at most `width`. */
export function shorten(text: string, width: number, options: WrapOptions = {}): string {
  const words = text.split(/[\t-\r\x1c-\x20\x85\xa0]+/).filter((word) => word !== '')
  return fill(words.join(' '), { ...options, width, maxLines: 1 })
}

function fixSentences(chunks: string[]): void {
  for (let i = 0; i < chunks.length - 1; i++) {
    if (chunks[i + 1] === ' ' && /[a-z][.!?]["']?$/.test(chunks[i] ?? '')) chunks[++i] = '  '
  }
}

function wrapChunks(all: readonly string[], options: Required<WrapOptions>): string[] {
  if (options.width <= 0) throw valueError(`invalid width ${options.width} (must be > 0)`)
  if (options.maxLines !== null) {
    const indent = options.maxLines > 1 ? options.subsequentIndent : options.initialIndent
    if (length(indent) + length(options.placeholder.trimStart()) > options.width) throw valueError('placeholder too large for max width')
  }
  const chunks = [...all].toReversed()
  const lines: string[] = []
  while (chunks.length > 0) {
    if (takeLine(chunks, lines, options)) break
  }
  return lines
}

/** Moves one line from the chunks (last is next) to the lines; true when the placeholder ends the text. */
function takeLine(chunks: string[], lines: string[], options: Required<WrapOptions>): boolean {
  const indent = lines.length > 0 ? options.subsequentIndent : options.initialIndent
  const width = options.width - length(indent)
  if (options.dropWhitespace && isBlank(chunks.at(-1) ?? '') && lines.length > 0) chunks.pop()
  const line: string[] = []
  let used = 0
  while (chunks.length > 0 && used + length(chunks.at(-1) ?? '') <= width) {
    used += length(chunks.at(-1) ?? '')
    line.push(chunks.pop() ?? '')
  }
  if (chunks.length > 0 && length(chunks.at(-1) ?? '') > width) used += breakLong(chunks, line, used, width, options)
  if (options.dropWhitespace && line.length > 0 && isBlank(line.at(-1) ?? '')) used -= length(line.pop() ?? '')
  if (line.length === 0) return false
  const rest = chunks.length === 0 || (options.dropWhitespace && chunks.length === 1 && isBlank(chunks[0] ?? ''))
  if (options.maxLines === null || lines.length + 1 < options.maxLines || (rest && used <= width)) {
    lines.push(indent + line.join(''))
    return false
  }
  endWithPlaceholder(line, used, width, indent, lines, options)
  return true
}

function breakLong(chunks: string[], line: string[], used: number, width: number, options: Required<WrapOptions>): number {
  const space = width < 1 ? 1 : width - used
  if (options.breakLongWords) {
    const chunk = chunks.pop() ?? ''
    let end = space
    if (options.breakOnHyphens && length(chunk) > space) {
      const hyphen = slice(chunk, 0, space, null).lastIndexOf('-')
      if (hyphen > 0 && /[^-]/.test(chunk.slice(0, hyphen))) end = hyphen + 1
    }
    const head = slice(chunk, 0, end, null)
    line.push(head)
    chunks.push(slice(chunk, end, null, null))
    return length(head)
  }
  if (line.length > 0) return 0
  line.push(chunks.pop() ?? '')
  return length(line[0] ?? '')
}

function endWithPlaceholder(line: string[], length_: number, width: number, indent: string, lines: string[], options: Required<WrapOptions>): void {
  let used = length_
  while (line.length > 0) {
    const last = line.at(-1) ?? ''
    if (!isBlank(last) && used + length(options.placeholder) <= width) {
      lines.push(indent + line.join('') + options.placeholder)
      return
    }
    used -= length(last)
    line.pop()
  }
  const previous = lines.at(-1)?.trimEnd()
  if (previous !== undefined && length(previous) + length(options.placeholder) <= options.width) {
    lines[lines.length - 1] = previous + options.placeholder
    return
  }
  lines.push(indent + options.placeholder.trimStart())
}

/** `textwrap.indent`: the prefix before lines that are not blank. */
export function indent(text: string, prefix: string): string {
  const lines = text.match(/[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])|[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+$/g) ?? []
  return lines.map((line) => (line.trim() === '' ? line : prefix + line)).join('')
}

/** `textwrap.dedent`: the white space common to all lines that are not blank. */
export function dedent(text: string): string {
  const clean = text.replace(/^[ \t]+$/gm, '')
  let margin: string | undefined
  for (const [, indent = ''] of clean.matchAll(/^([ \t]*)[^ \t\n]/gm)) {
    margin = margin === undefined ? indent : commonStart(margin, indent)
  }
  return margin === undefined || margin === '' ? clean : clean.replaceAll(new RegExp(`^${margin}`, 'gm'), '')
}

function commonStart(a: string, b: string): string {
  let end = 0
  while (end < a.length && a[end] === b[end]) end++
  return a.slice(0, end)
}
