import type { Proof } from '../question/grade.ts'

/** An output as prose: `a`, then `b`. */
export function outputInWords(output: string): string {
  const lines = output.replace(/\n$/, '').split('\n')
  return lines.map((line) => (line === '' ? 'an empty line' : `\`${line.replaceAll('`', "'")}\``)).join(', then ')
}

/** Outputs near to the possible ones, split by what the proof says of them; undecided ones are left out. */
export interface Candidates {
  possible: string[]
  impossible: string[]
}

/**
 * Changes possible outputs a little: two lines swapped, a number moved by one, two neighbouring numbers made equal, a
 * line left out; and adds what wrong rules would print and what the author wants tried. What each of them is, the proof
 * alone decides.
 */
export function candidatesNear(proof: Proof, tried: readonly string[]): Candidates {
  const seeds = proof.sample.slice(0, 12)
  const all = [...new Set([...tried, ...(proof.mistaken ?? []), ...seeds, ...seeds.flatMap(changed)])]
  return {
    possible: all.filter((output) => proof.has(output) === 'yes'),
    impossible: all.filter((output) => proof.has(output) === 'no'),
  }
}

function changed(output: string): string[] {
  const lines = output.replace(/\n$/, '').split('\n')
  const ended = (changedLines: string[]): string => `${changedLines.join('\n')}\n`
  const swapped = lines.slice(1).map((line, at) => ended(lines.with(at, line).with(at + 1, lines[at]!)))
  const moved = lines.flatMap((line, at) => [1, -1].map((by) => ended(lines.with(at, lastNumberMoved(line, by)))))
  const dropped = lines.length > 2 ? lines.map((_, at) => ended(lines.toSpliced(at, 1))) : []
  const doubled = lines.slice(1).map((line, at) => ended(lines.with(at, line)))
  return [...swapped, ...moved, ...doubled, ...dropped].filter((text) => text !== output && text.trim() !== '')
}

function lastNumberMoved(line: string, by: number): string {
  return line.replace(/-?\d+(?!.*\d)/, (digits) => String(Number(digits) + by))
}
