import type { Rejected } from '../exchanged.ts'
import type { Token } from './tokens.ts'

/** A stem, the attributes above it, and everything below it up to the next. */
export interface Group {
  readonly attributes: ReadonlyMap<string, string>
  readonly stem: Token
  readonly rest: readonly Token[]
}

export function groupsIn(tokens: readonly Token[]): { groups: Group[]; strays: Rejected[] } {
  const groups: { attributes: Map<string, string>; stem: Token; rest: Token[] }[] = []
  const strays: Rejected[] = []
  let attributes = new Map<string, string>()
  for (const token of tokens) {
    const last = groups.at(-1)
    if (token.mark === 'attribute') {
      const [name = '', ...value] = token.text.split(':')
      attributes.set(name.trim().toLowerCase(), value.join(':').trim())
    } else if (token.mark === 'stem') {
      groups.push({ attributes, stem: token, rest: [] })
      attributes = new Map()
    } else if (token.mark === 'group') strays.push({ line: token.line, reason: 'Groups to pick from are not known here; their questions are read one by one.' })
    else if (!last || token.mark === 'unknown') strays.push({ line: token.line, reason: `“${token.text.slice(0, 60)}” begins with no mark of a quiz.` })
    else last.rest.push(token)
  }
  return { groups, strays }
}
