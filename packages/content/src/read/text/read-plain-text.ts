import type { Part, Parts } from '../part.ts'
import { SourceLines } from '../source-lines.ts'
import { foldSpaces } from '../table.ts'

/** Plain text: what stands between empty lines is a paragraph. */
export function readPlainText(text: string): Parts {
  const source = new SourceLines(text)
  const parts: Part[] = []
  let first = 1
  for (let number = 1; number <= source.count + 1; number += 1) {
    if (source.line(number).trim() !== '' && number <= source.count) continue
    if (number > first) parts.push({ kind: 'paragraph', text: foldSpaces(text.slice(source.starts[first - 1], source.starts[number - 1] ?? text.length)), ...source.placeOfLines([first, number - 1]) })
    first = number + 1
  }
  return { title: null, parts, diagnostics: [] }
}
