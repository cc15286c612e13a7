/** Python's tree under its flags, as the shared machine runs it (src/regex). */
import type { Check, Node as Lowered, Test } from '../../../regex/tree.ts'
import { caseKey, literalTest, setTest, wordTest } from './characters.ts'
import { Flags, INFINITE, widthOf } from './tree.ts'
import type { Node, Place } from './tree.ts'

type Widths = ReadonlyMap<number, readonly [number, number]>

/** Settles what every character and place of a pattern means; `widths` of its groups. */
export function lower(node: Node, flags: number, widths: Widths): Lowered {
  const inside = (part: Node): Lowered => lower(part, flags, widths)
  switch (node.kind) {
    case 'literal':
      return { kind: 'character', test: literalTest(node.code, flags) }
    case 'set':
      return { kind: 'character', test: setTest(node.items, node.negate, flags) }
    case 'any':
      return { kind: 'character', test: flags & Flags.S ? () => true : (c) => c !== 10 }
    case 'at':
      return { kind: 'check', check: placeCheck(node.place, (flags & Flags.M) !== 0, wordTest(flags)) }
    case 'sequence':
    case 'branch':
      return { kind: node.kind, nodes: node.nodes.map(inside) }
    case 'repeat':
      return { ...node, most: node.most === INFINITE ? Infinity : node.most, body: inside(node.body) }
    case 'group': {
      const body = lower(node.body, (flags | node.add) & ~removedFlags(node.add, node.remove), widths)
      return node.index === null ? body : { kind: 'group', index: node.index, body }
    }
    case 'atomic':
      return { kind: 'atomic', body: inside(node.body) }
    case 'reference':
      return { kind: 'reference', group: node.group, same: flags & Flags.I ? (a, b) => caseKey(a, flags) === caseKey(b, flags) : () => false }
    case 'conditional':
      return { ...node, yes: inside(node.yes), no: inside(node.no) }
    default: {
      const behind = node.ahead ? 0 : widthOf(node.body, widths)[0]
      return { kind: 'look', least: behind, most: behind, negate: node.negate, body: inside(node.body) }
    }
  }
}

/** (?a:…) inside a Unicode pattern takes the Unicode rules away, and (?u:…) the ASCII ones. */
const removedFlags = (add: number, remove: number): number => remove | (add & Flags.A ? Flags.U : 0) | (add & Flags.U ? Flags.A : 0)

function placeCheck(place: Place, isMultiline: boolean, isWord: Test): Check {
  switch (place) {
    case '^':
      return (codes, position) => position === 0 || (isMultiline && codes[position - 1] === 10)
    case '$':
      return (codes, position, end) => position === end || (codes[position] === 10 && (isMultiline || position === end - 1))
    case 'A':
      return (_codes, position) => position === 0
    case 'Z':
      return (_codes, position, end) => position === end
    default:
      return (codes, position, end) => {
        if (end === 0) return false
        const before = position > 0 && isWord(codes[position - 1] ?? -1)
        const after = position < end && isWord(codes[position] ?? -1)
        return (before !== after) === (place === 'b')
      }
  }
}
