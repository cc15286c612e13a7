import { classHighlighter, highlightCode } from '@lezer/highlight'
import type { Parser } from '@lezer/common'

/** A run of code in one shade. */
export interface Shade {
  text: string
  kind?: 'keyword' | 'string' | 'comment'
}

const parsers: Readonly<Record<string, () => Promise<Parser>>> = {
  python: () => import('@lezer/python').then(({ parser }) => parser),
  go: () => import('@lezer/go').then(({ parser }) => parser),
  java: () => import('@lezer/java').then(({ parser }) => parser),
}

/** The code line by line, each line in runs; one plain run per line for a language we do not shade. */
export async function shadeCode(code: string, language: string): Promise<Shade[][]> {
  const load = parsers[language]
  if (!load) return code.split('\n').map((text) => [{ text }])
  const tree = (await load()).parse(code)
  const lines: Shade[][] = [[]]
  highlightCode(
    code,
    tree,
    classHighlighter,
    (text, classes) => lines.at(-1)!.push({ text, kind: kindOf(classes) }),
    () => lines.push([]),
  )
  return lines
}

function kindOf(classes: string): Shade['kind'] {
  if (/\btok-(keyword|bool|null)\b/.test(classes)) return 'keyword'
  if (/\btok-(string|string2)\b/.test(classes)) return 'string'
  if (/\btok-comment\b/.test(classes)) return 'comment'
  return undefined
}
