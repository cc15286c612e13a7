/** Where lines begin and end for java.util.regex, and words. */
import type { Check, Node, Test } from '../../../regex/tree.ts'
import { Flags, isBoundaryWord, isLineEnd } from './characters.ts'

const isNewline: Test = (c) => c === 10
const endsLine = (flags: number): Test => (flags & Flags.unixLines ? isNewline : isLineEnd)

export function dot(flags: number): Test {
  if (flags & Flags.dotAll) return () => true
  const ends = endsLine(flags)
  return (c) => !ends(c)
}

export function caret(flags: number): Check {
  if (!(flags & Flags.multiline)) return (_codes, position) => position === 0
  const ends = endsLine(flags)
  return (codes, position, end) => position === 0 || (position < end && ends(codes[position - 1]!) && !(codes[position - 1] === 13 && codes[position] === 10))
}

export function dollar(flags: number): Check {
  if (!(flags & Flags.multiline)) return endCheck(flags)
  const ends = endsLine(flags)
  return (codes, position, end) => position === end || (ends(codes[position]!) && !(isInsidePair(codes, position)))
}

const isInsidePair = (codes: ArrayLike<number>, position: number): boolean => codes[position] === 10 && codes[position - 1] === 13

/** The end of the text, or in front of the line end that is its end. */
export function endCheck(flags: number): Check {
  const ends = endsLine(flags)
  return (codes, position, end) => {
    if (position === end) return true
    if (position === end - 2) return codes[position] === 13 && codes[position + 1] === 10 && !(flags & Flags.unixLines)
    return position === end - 1 && ends(codes[position]!) && (flags & Flags.unixLines ? true : !isInsidePair(codes, position))
  }
}

export function boundary(isNegated: boolean): Check {
  return (codes, position, end) => {
    const before = position > 0 && isBoundaryWord(codes[position - 1]!)
    const after = position < end && isBoundaryWord(codes[position]!)
    return (before !== after) !== isNegated
  }
}

/** `\R`: a pair that ends a line is one end. */
export function lineBreak(): Node {
  const of = (code: number): Node => ({ kind: 'character', test: (c) => c === code })
  const other: Node = { kind: 'character', test: (c) => isLineEnd(c) || c === 11 || c === 12 }
  return { kind: 'branch', nodes: [{ kind: 'sequence', nodes: [of(13), of(10)] }, other] }
}
