import { languageOf } from '@interleave/sim'
import type { CorpusProgram } from '../languages/corpus-programs.ts'
import { chanceOf, mutate } from './mutate.ts'

/** The mutant of a number: which program, and the program spoilt. The same while the corpora are. */
export function mutantOf(programs: readonly CorpusProgram[], number: number): CorpusProgram {
  const chance = chanceOf(number * 2654435761)
  const { file, text } = programs[Math.floor(chance() * programs.length)]!
  const same = programs.filter((one) => languageOf(one.file) === languageOf(file))
  const other = same[Math.floor(chance() * same.length)]!
  return { file, text: mutate(text, chance, other.text) }
}
