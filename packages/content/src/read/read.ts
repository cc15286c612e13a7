import { bounds } from './bounds.ts'
import type { ReadCode, ReadDiagnostic } from './diagnostic.ts'
import { readCodes } from './diagnostic.ts'
import type { Document, DocumentFormat } from './document.ts'
import { recogniseFormat } from './format.ts'
import { NestingTooDeep } from './html/tree.ts'
import { readHtml } from './html/read-html.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { outline } from './outline.ts'
import type { Parts } from './part.ts'
import { readPlainText } from './text/read-plain-text.ts'

export interface ReadOptions {
  /** Recognised from the name and the text where it is not given. */
  readonly format?: DocumentFormat
  /** File name; its ending helps to recognise the format. */
  readonly name?: string
}

export interface ReadResult {
  readonly document: Document
  readonly diagnostics: readonly ReadDiagnostic[]
}

const readers: Readonly<Record<DocumentFormat, (text: string) => Parts>> = { markdown: readMarkdown, html: readHtml, text: readPlainText }

/** Text in any of the three formats → one document. Never throws for what the text holds: see the diagnostics. */
export function readDocument(text: string, options: ReadOptions = {}): ReadResult {
  const format = options.format ?? recogniseFormat(text, options.name)
  const refusal = refuse(text)
  if (refusal) return nothing(format, refusal)
  try {
    const parts = readers[format](text)
    return { document: outline(format, parts), diagnostics: parts.diagnostics }
  } catch (error) {
    if (error instanceof NestingTooDeep || error instanceof RangeError) return nothing(format, refusalFor('read/nesting'))
    throw error
  }
}

function refuse(text: string): ReadDiagnostic | null {
  if (text.length > bounds.characters) return refusalFor('read/too-long', `It has ${text.length} characters; the bound is ${bounds.characters}.`)
  const lines = text.match(/\n|\r(?!\n)/g)?.length ?? 0
  if (lines > bounds.lines) return refusalFor('read/too-long', `It has ${lines} lines; the bound is ${bounds.lines}.`)
  if (text.trim() === '') return refusalFor('read/empty')
  return looksBinary(text) ? refusalFor('read/binary') : null
}

/** A NUL, or one replacement or control character in every twenty. */
function looksBinary(text: string): boolean {
  if (text.includes('\u0000')) return true
  const strange = text.match(/(?![\n\r\t\f\v])\p{Cc}|\ufffd/gu)?.length ?? 0
  return strange * 20 > text.length
}

const refusalFor = (code: ReadCode, more?: string): ReadDiagnostic => ({ code, severity: 'error', sentence: more ? `${readCodes[code]} ${more}` : readCodes[code], lines: null, fix: fixes[code] ?? null })

const fixes: Readonly<Partial<Record<ReadCode, string>>> = {
  'read/too-long': 'Read it in parts.',
  'read/binary': 'Save it as text, in UTF-8.',
  'read/nesting': 'Flatten the nesting.',
}

const nothing = (format: DocumentFormat, diagnostic: ReadDiagnostic): ReadResult => ({ document: { format, title: null, sections: [], chrome: [] }, diagnostics: [diagnostic] })
