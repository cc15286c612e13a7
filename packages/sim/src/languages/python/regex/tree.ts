/** The tree of a regular expression, in the terms of Python's `re`, and the errors its reading can end in. */
import { PythonError } from '../library/python-error.ts'

/** The bits of `re.IGNORECASE` and its sisters. */
export const Flags = { I: 2, L: 4, M: 8, S: 16, U: 32, X: 64, A: 256 } as const

export const INFINITE = 4294967295

export type Category = 'd' | 'D' | 's' | 'S' | 'w' | 'W'
export type Place = '^' | '$' | 'A' | 'Z' | 'b' | 'B'

export type SetItem =
  | { readonly kind: 'literal'; readonly code: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'category'; readonly category: Category }

export type Node =
  | { readonly kind: 'literal'; readonly code: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'set'; readonly negate: boolean; readonly items: readonly SetItem[] }
  | { readonly kind: 'at'; readonly place: Place }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'branch'; readonly nodes: readonly Node[] }
  | { readonly kind: 'repeat'; readonly least: number; readonly most: number; readonly style: 'greedy' | 'lazy' | 'possessive'; readonly body: Node }
  /** `index` is null for a group that captures nothing; the flags hold inside. */
  | { readonly kind: 'group'; readonly index: number | null; readonly add: number; readonly remove: number; readonly body: Node }
  | { readonly kind: 'atomic'; readonly body: Node }
  | { readonly kind: 'reference'; readonly group: number }
  | { readonly kind: 'conditional'; readonly group: number; readonly yes: Node; readonly no: Node }
  | { readonly kind: 'look'; readonly ahead: boolean; readonly negate: boolean; readonly body: Node }

/** `re.error`: `message` has the position in it, `reason` has not. */
export class RegexError extends PythonError {
  readonly reason: string
  /** In code points from 0; null where the error has no place. */
  readonly position: number | null
  readonly line: number | null
  readonly column: number | null

  constructor(reason: string, pattern: readonly string[], position: number | null) {
    const before = position === null ? [] : pattern.slice(0, position)
    const line = before.filter((c) => c === '\n').length + 1
    const column = before.length - before.lastIndexOf('\n')
    const place = position === null ? '' : ` at position ${position}`
    super('re.error', reason + place + (position !== null && pattern.includes('\n') ? ` (line ${line}, column ${column})` : ''))
    this.reason = reason
    this.position = position
    this.line = position === null ? null : line
    this.column = position === null ? null : column
  }
}

/** A part of a pattern that Python takes and this matcher does not know. */
export class RegexUnsupported extends Error {}

/** The least and the most characters a node can take. */
export function widthOf(node: Node, groups: ReadonlyMap<number, readonly [number, number]>): [number, number] {
  switch (node.kind) {
    case 'literal':
    case 'any':
    case 'set':
      return [1, 1]
    case 'at':
    case 'look':
      return [0, 0]
    case 'sequence':
      return node.nodes.map((part) => widthOf(part, groups)).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0])
    case 'branch':
      return either(node.nodes.map((part) => widthOf(part, groups)))
    case 'repeat': {
      const [low, high] = widthOf(node.body, groups)
      return [low * node.least, high === 0 ? 0 : high * node.most]
    }
    case 'group':
    case 'atomic':
      return widthOf(node.body, groups)
    case 'reference':
      return [...(groups.get(node.group) ?? [0, INFINITE])] as [number, number]
    default:
      return either([widthOf(node.yes, groups), widthOf(node.no, groups)])
  }
}

function either(widths: readonly (readonly [number, number])[]): [number, number] {
  return [widths.reduce((least, [low]) => Math.min(least, low), Infinity), widths.reduce((most, [, high]) => Math.max(most, high), 0)]
}
