import type { Chance } from '../question/chance.ts'
import type { Proof } from '../question/grade.ts'

/** An output as prose: `a`, then `b`. */
export function outputInWords(output: string): string {
  if (output === '') return 'nothing at all'
  const lines = output.replace(/\n$/, '').split('\n')
  return lines.map((line) => (line === '' ? 'an empty line' : `\`${line.replaceAll('`', "'")}\``)).join(', then ')
}

/** Outputs near to the possible ones, the likeliest to be believed first, split by what the proof says of them. */
export interface Candidates {
  possible: string[]
  impossible: string[]
}

/**
 * Outputs that somebody might expect: those that a wrong rule would print, those that the author wants tried, and the
 * possible ones changed a little. What each of them is, the proof alone decides; undecided ones are left out.
 */
export function candidatesNear(proof: Proof, programText: string, tried: readonly string[], chance: Chance): Candidates {
  // What is changed a little stays about as long: nothing near a very long output would fit.
  const seeds = proof.sample.slice(0, 12).filter((output) => output.length <= 2 * LONGEST)
  const believed = (proof.mistaken ?? []).filter((output) => proof.misconceptionOf?.(output) !== undefined)
  const numbers = numbersIn(programText).filter((number) => number >= 0 || seeds.some((output) => /-\d/.test(output)))
  const likely = seeds.flatMap((output) => [...withLinesSwapped(output), ...withNumbersFrom(output, numbers)])
  const near = seeds.flatMap((output) => [...withNumbersMoved(output), ...withLineLeftOut(output)])
  const far = seeds.flatMap(withLineDoubled)
  const groups = [believed, tried, likely, near, far]
  const impossible = new Set(groups.flatMap((group) => chance.shuffle([...new Set(group)].filter((output) => fits(output) && proof.has(output) === 'no'))))
  const possible = [...new Set([...seeds, ...tried])].filter((output) => fits(output) && proof.has(output) === 'yes')
  return { possible: chance.shuffle(possible), impossible: [...impossible] }
}

/** Only what fits on a line or two can be read as an option. Characters. */
const LONGEST = 160
const fits = (output: string): boolean => output.length <= LONGEST && (output === '' || output.trim() !== '')

const linesOf = (output: string): string[] => output.replace(/\n$/, '').split('\n')

const ended = (lines: readonly string[]): string => `${lines.join('\n')}\n`

function withLinesSwapped(output: string): string[] {
  const lines = linesOf(output)
  return lines.slice(1).map((line, at) => ended(lines.with(at, line).with(at + 1, lines[at]!)))
}

/** Numbers that the program sets names to (or, where it sets none, any in it), and small multiples of them. */
function numbersIn(text: string): number[] {
  const set = [...text.matchAll(/^[^\n=]*?\w\s*:?=\s*(\d{1,6})\s*;?$/gm)].map(([, digits]) => Number(digits))
  const anywhere = [...text.matchAll(/(?<![\w.])\d{1,6}(?![\w.])/g)].map(([digits]) => Number(digits))
  const written = [...new Set(set.some((number) => number > 0) ? set : anywhere)].slice(0, 6)
  return [...new Set(written.flatMap((number) => [0, number, 2 * number, 3 * number, -number]))]
}

function withNumbersFrom(output: string, numbers: readonly number[]): string[] {
  const lines = linesOf(output)
  const changed = lines.flatMap((line, at) => numbers.map((number) => ended(lines.with(at, line.replace(lastNumber, String(number))))))
  return changed.filter((text) => text !== output)
}

function withNumbersMoved(output: string): string[] {
  const lines = linesOf(output)
  const moved = (line: string, by: number): string => line.replace(lastNumber, (digits) => String(Number(digits) + by))
  return lines.flatMap((line, at) => [1, -1].map((by) => ended(lines.with(at, moved(line, by)))))
}

/** The last whole number of a line; the digits of a fraction are none. */
const lastNumber = /(?<![\d.])-?\b\d+(?![\d.])(?!.*\d)/

function withLineLeftOut(output: string): string[] {
  const lines = linesOf(output)
  return lines.length > 2 ? lines.map((_, at) => ended(lines.toSpliced(at, 1))) : []
}

function withLineDoubled(output: string): string[] {
  const lines = linesOf(output)
  return lines.slice(1).map((line, at) => ended(lines.with(at, line)))
}
