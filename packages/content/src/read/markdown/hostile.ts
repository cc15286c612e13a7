import type { ReadDiagnostic } from '../diagnostic.ts'
import { bounds } from '../bounds.ts'
import type { SourceLines } from '../source-lines.ts'

/**
 * Blanks out what would make a Markdown parser quadratic or overflow its stack: marks nested beyond the bound and
 * paragraphs too long for inline matching. Offsets and line numbers of the rest stay as they were.
 */
export function hideHostile(text: string, source: SourceLines): { text: string; diagnostics: ReadDiagnostic[] } {
  const diagnostics: ReadDiagnostic[] = []
  let safe = ''
  let from = 0
  let run = 0
  let isInFence = false
  for (let number = 1; number <= source.starts.length; number += 1) {
    const [start, end] = [source.starts[number - 1]!, source.starts[number] ?? text.length]
    const line = text.slice(start, end)
    if (/^\s*(```|~~~)/.test(line)) isInFence = !isInFence
    run = isInFence || opensBlock.test(line) ? line.length : run + line.length
    if (isInFence) continue
    const reason = run > bounds.paragraphCharacters ? 'long' : isNestedTooDeep(line) ? 'deep' : null
    if (reason === null) continue
    safe += text.slice(from, start) + line.replace(/[^\r\n]/g, ' ')
    from = end
    run = 0
    diagnostics.push(hidden(reason, number))
  }
  return { text: safe + text.slice(from), diagnostics: diagnostics.slice(0, 20) }
}

/** An empty line, a list item, a table row or a heading: inline marks are not matched across it. */
const opensBlock = /^\s*($|[-*+|#>]|\d+[.)]\s)/

/** Block marks at the start of a line, each of which opens a level. */
const isNestedTooDeep = (line: string): boolean => (/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line)![0].match(/>|[-*+]|\d+[.)]/g)?.length ?? 0) > bounds.nesting / 4

const hidden = (reason: 'long' | 'deep', line: number): ReadDiagnostic => ({
  code: reason === 'long' ? 'read/paragraph-too-long' : 'read/nesting',
  severity: 'warning',
  sentence: reason === 'long' ? `The paragraph up to line ${line} is longer than ${bounds.paragraphCharacters} characters; this line was left out.` : `Line ${line} opens more levels than ${bounds.nesting / 4}; it was left out.`,
  lines: [line, line],
  fix: reason === 'long' ? 'Break the paragraph with an empty line.' : 'Flatten the nesting.',
})
